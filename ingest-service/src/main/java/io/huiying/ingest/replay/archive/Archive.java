package io.huiying.ingest.replay.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.ingest.domain.PushedPost;
import io.huiying.ingest.replay.archive.ArchiveFormat.UnreadableRowException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A recorded archive.
 *
 * @param rows in the order of their recorded times
 * @param unreadable lines that are no row, as "line N: why"
 */
public record Archive(List<Recorded> rows, List<String> unreadable) {

  public Archive {
    rows = List.copyOf(rows);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads an archive; its format is known by its first line, gzip by its first bytes.
   *
   * @param source stands in for the rows' own source
   * @throws IOException when it cannot be read or its format is unknown
   */
  public static Archive read(Path file, Optional<String> source) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return read(lines, source);
    }
  }

  /** The same, of lines that are open already. */
  public static Archive read(BufferedReader lines, Optional<String> source) throws IOException {
    String first = lines.readLine();
    ArchiveFormat format = formatOf(first);
    if (first == null || format == null) {
      throw new IOException(
          "no known archive format: hot list JSON lines (hour, title, hot), CSV"
              + " (ts,platform,title), JSON lines with publishedAt");
    }
    return read(first, lines, format, source);
  }

  private static Archive read(
      String first, BufferedReader lines, ArchiveFormat format, Optional<String> source)
      throws IOException {
    List<Recorded> rows = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    List<Numbered> raw = new ArrayList<>();
    int number = 0;
    for (String line = first; line != null; line = lines.readLine()) {
      number++;
      try {
        Optional<RawRow> row = line.isBlank() ? Optional.empty() : format.read(line);
        if (row.isPresent()) {
          raw.add(new Numbered(number, row.get()));
        }
      } catch (UnreadableRowException e) {
        unreadable.add("line " + number + ": " + e.getMessage());
      }
    }
    raw.sort(Comparator.comparing(numbered -> numbered.row().at()));
    Sightings sightings = new Sightings();
    for (Numbered numbered : raw) {
      rows.add(recorded(numbered, source, sightings));
    }
    return new Archive(rows, unreadable);
  }

  private record Numbered(int line, RawRow row) {}

  private static Recorded recorded(
      Numbered numbered, Optional<String> source, Sightings sightings) {
    RawRow row = numbered.row();
    String sourceId = source.orElse(row.sourceId());
    String own = row.externalId();
    Sightings.Seen seen =
        own != null
            ? new Sightings.Seen(own, row.text())
            : sightings.saw(sourceId, row.title(), row.text(), row.at());
    PushedPost post =
        new PushedPost(
            sourceId,
            seen.externalId(),
            row.url(),
            row.title(),
            seen.lead(),
            row.publishedAt(),
            null,
            row.engagement());
    return new Recorded(numbered.line(), row.at(), post);
  }

  private static @Nullable ArchiveFormat formatOf(@Nullable String first) {
    if (first == null) {
      return null;
    }
    if (first.equals(HotListCsv.HEADING)) {
      return new HotListCsv();
    }
    try {
      JsonNode row = JsonLine.object(first);
      if (row.has("hour") && row.has("title")) {
        return new HotListJson();
      }
      if (row.has("ts") && row.has("platform")) {
        return new HotTitlesJson();
      }
      return row.has("publishedAt") && (row.has("sourceId") || row.has("source"))
          ? new PostsJson()
          : null;
    } catch (UnreadableRowException e) {
      return null;
    }
  }

  private static InputStream open(Path file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    bytes.mark(2);
    boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
    bytes.reset();
    return gzip ? new GZIPInputStream(bytes) : bytes;
  }
}
