package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Labels kept from every training, joined with their texts by key (see the README beside them). */
final class HeldOutRows {

  private static final int KEY_LENGTH = 24;

  private HeldOutRows() {}

  /** The rows whose texts are in the load sets. */
  static List<ObjectNode> read(Path labels, Path load) throws IOException {
    Map<String, JsonNode> byKey = new HashMap<>();
    for (JsonNode label : SharedData.rows(labels)) {
      byKey.put(label.path("key").asText(), label);
    }
    List<ObjectNode> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(load)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
        for (JsonNode text : SharedData.rows(file)) {
          String title = text.path("title").asText();
          String lead = text.path("description").asText("");
          JsonNode label = byKey.remove(key(title, lead));
          if (label != null) {
            ObjectNode row = label.deepCopy();
            row.put("id", label.path("key").asText());
            row.put("title", title);
            row.put("text", lead);
            row.put("firstSeenAt", text.path("first_seen").asText());
            row.put("place", "unsure");
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  private static String key(String title, String lead) {
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
