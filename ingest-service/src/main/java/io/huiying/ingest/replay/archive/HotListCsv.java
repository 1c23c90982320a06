package io.huiying.ingest.replay.archive;

import java.util.Optional;

/** First sightings on hot lists: {@code ts,platform,title}. */
final class HotListCsv implements ArchiveFormat {

  static final String HEADING = "ts,platform,title";

  private static final int COLUMNS = 3;

  @Override
  public Optional<RawRow> read(String line) throws UnreadableRowException {
    if (line.equals(HEADING)) {
      return Optional.empty();
    }
    String[] cells = line.split(",", COLUMNS);
    if (cells.length < COLUMNS) {
      throw new UnreadableRowException("a row has ts, platform and title");
    }
    return Optional.of(
        new RawRow(
            JsonLine.time(cells[0]),
            cells[1] + "-hot",
            null,
            null,
            unquoted(cells[2]),
            "",
            null,
            null));
  }

  /** The last cell may be quoted, with quotes inside doubled (RFC 4180). */
  private static String unquoted(String cell) {
    boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }
}
