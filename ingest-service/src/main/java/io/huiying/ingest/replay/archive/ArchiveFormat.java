package io.huiying.ingest.replay.archive;

import java.util.Optional;

/** How a kind of archive writes its rows. */
interface ArchiveFormat {

  /** A row whose time has no meaning, or that lacks what makes it a row. */
  final class UnreadableRowException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableRowException(String message) {
      super(message, null, false, false);
    }
  }

  /**
   * Reads one line.
   *
   * @return empty for a line that holds no row, such as a heading
   * @throws UnreadableRowException when it is no row of this format
   */
  Optional<RawRow> read(String line) throws UnreadableRowException;
}
