package io.huiying.analysis.cli.training;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the labelled rows: the reference set, and labels joined with their texts by key. */
final class LabelledRows {

  private static final int KEY_LENGTH = 24;

  /** When rows without a date are taken to have been seen. */
  private static final Instant UNDATED = Instant.parse("2024-06-01T00:00:00Z");

  private final Path shared;

  /**
   * @param shared the folder of the shared data
   */
  LabelledRows(Path shared) {
    this.shared = shared;
  }

  /** The reference set. */
  List<LabelledRow> gold() throws IOException {
    List<LabelledRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(shared.resolve("topics/gold.jsonl"))) {
      JsonNode row = Json.mapper().readTree(line);
      rows.add(
          labelled(
              row,
              row.path("title").asText(),
              row.path("text").asText(),
              row.path("firstSeenAt"),
              Origin.GOLD));
    }
    return rows;
  }

  private static LabelledRow labelled(
      JsonNode row, String title, String lead, JsonNode seen, Origin origin) {
    boolean emergency = row.hasNonNull("emergency");
    return new LabelledRow(title, lead, time(seen.asText()), topics(row), emergency, origin);
  }

  /** Rows that carry their own texts: {@code title}, {@code text}, {@code topics}. */
  List<LabelledRow> written(Path file, Origin origin) throws IOException {
    List<LabelledRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(ownText(Json.mapper().readTree(line), origin));
    }
    return rows;
  }

  private static LabelledRow ownText(JsonNode row, Origin origin) {
    JsonNode seen = row.path("firstSeenAt");
    return new LabelledRow(
        row.path("title").asText(),
        row.path("text").asText(),
        seen.isMissingNode() ? UNDATED : time(seen.asText()),
        topics(row),
        row.hasNonNull("emergency"),
        origin);
  }

  /**
   * What users corrected: each line has {@code topics} and {@code emergency} and either its own
   * {@code title} and {@code text} or the {@code key} of a row of the volume set.
   */
  List<LabelledRow> corrected(Path file) throws IOException {
    Map<String, JsonNode> byKey = new HashMap<>();
    List<LabelledRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = Json.mapper().readTree(line);
      if (row.hasNonNull("title")) {
        rows.add(ownText(row, Origin.CORRECTED));
      } else {
        byKey.put(row.path("key").asText(), row);
      }
    }
    rows.addAll(joined(byKey, Origin.CORRECTED));
    return rows;
  }

  /**
   * Labels of further rows, with the texts found in the volume set; labels without text are left.
   */
  List<LabelledRow> further(List<Path> labels, Origin origin) throws IOException {
    Map<String, JsonNode> byKey = new HashMap<>();
    for (Path file : labels) {
      for (String line : Files.readAllLines(file)) {
        JsonNode label = Json.mapper().readTree(line);
        byKey.put(label.path("key").asText(), label);
      }
    }
    return joined(byKey, origin);
  }

  private List<LabelledRow> joined(Map<String, JsonNode> byKey, Origin origin) throws IOException {
    List<LabelledRow> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(shared.resolve("load"))) {
      for (Path file : files.filter(p -> p.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        join(file, byKey, origin, rows);
      }
    }
    return rows;
  }

  private static void join(
      Path file, Map<String, JsonNode> byKey, Origin origin, List<LabelledRow> rows)
      throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode entry = Json.mapper().readTree(line);
        String title = entry.path("title").asText("");
        String lead = entry.path("description").isNull() ? "" : entry.path("description").asText();
        JsonNode label = byKey.remove(key(title, lead));
        if (label != null) {
          rows.add(labelled(label, title, lead, entry.path("first_seen"), origin));
        }
      }
    }
  }

  private static Instant time(String stated) {
    return OffsetDateTime.parse(stated).toInstant();
  }

  private static Set<Topic> topics(JsonNode row) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    row.path("topics").forEach(code -> topics.add(Topic.ofCode(code.asText())));
    return topics;
  }

  /** The first 24 hexadecimal digits of the SHA-256 of title, line break and lead. */
  static String key(String title, String lead) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((title + "\n" + lead).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
