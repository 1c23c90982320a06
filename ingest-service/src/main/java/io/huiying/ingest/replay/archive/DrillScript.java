package io.huiying.ingest.replay.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.ingest.domain.PushedPost;
import io.huiying.ingest.replay.archive.ArchiveFormat.UnreadableRowException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An exercise: one JSON object a line, {@code atSeconds, sourceId, title, text, url?}. Played from
 * now; ids carry the start, so that a second exercise is another one.
 */
public final class DrillScript {

  private DrillScript() {}

  /**
   * Reads an exercise; a script is authored, so a fault in it stops it.
   *
   * @param start what the house clock shows now
   * @throws IOException when it cannot be read, naming the line
   */
  public static List<Recorded> read(Path file, Instant start) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<Recorded> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(name, at + 1, line, start));
      }
    }
    rows.sort(Comparator.comparing(Recorded::at));
    return rows;
  }

  private static Recorded row(String name, int number, String line, Instant start)
      throws IOException {
    try {
      JsonNode row = JsonLine.object(line);
      JsonNode seconds = row.path("atSeconds");
      if (!seconds.isNumber() || seconds.asDouble() < 0) {
        throw new UnreadableRowException("atSeconds is 0 or more");
      }
      Instant at = start.plusMillis(Math.round(seconds.asDouble() * 1000));
      return new Recorded(
          number,
          at,
          new PushedPost(
              JsonLine.text(row, "sourceId"),
              name + ":" + number + "@" + start,
              row.hasNonNull("url") ? row.get("url").asText() : null,
              row.path("title").asText(""),
              row.path("text").asText(""),
              at.toString(),
              null,
              null));
    } catch (UnreadableRowException e) {
      throw new IOException("line " + number + ": " + e.getMessage(), e);
    }
  }
}
