package io.huiying.alert.adapters.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of roots and their hashes, one JSON object a line, to be copied to where nobody can change
 * both it and the broker. Each root is written once; fingerprints stay in the broker. A line that a
 * crash left unfinished is cut off: its root lies in the broker, and is written again. One thread.
 */
public final class RootExport {

  private static final String FILE = "audit/roots.ndjson";

  private final Path file;
  private final StringBuilder noted = new StringBuilder();
  private long last;

  private RootExport(Path file, long last) {
    this.file = file;
    this.last = last;
  }

  /** Where it lies in a data folder. */
  public static Path in(Path data) {
    return data.resolve(FILE);
  }

  /** Goes on with the file of a data folder. */
  public static RootExport open(Path data) throws IOException {
    Path file = in(data);
    Files.createDirectories(file.getParent());
    cutUnfinished(file);
    long last = hashes(file).keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    return new RootExport(file, last);
  }

  private static void cutUnfinished(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      ByteBuffer one = ByteBuffer.allocate(1);
      while (end > 0 && channel.read(one.clear(), end - 1) == 1 && one.get(0) != '\n') {
        end--;
      }
      if (end < channel.size()) {
        channel.truncate(end).force(true);
      }
    }
  }

  /** Notes a root, unless it is in the file. */
  void note(SealedRoot sealed) {
    if (sealed.root().number() > last) {
      noted.append(line(sealed)).append('\n');
      last = sealed.root().number();
    }
  }

  private static String line(SealedRoot sealed) {
    ObjectNode line = Json.mapper().createObjectNode();
    line.put("number", sealed.root().number());
    line.put("hash", sealed.hash());
    line.put("previous", sealed.root().previous());
    line.put("at", sealed.root().at().toString());
    line.put("events", sealed.root().events());
    line.put("root", sealed.root().root());
    return line.toString();
  }

  /** Puts what was noted on disk. */
  void write() throws IOException {
    if (noted.isEmpty()) {
      return;
    }
    Files.writeString(
        file, noted, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    noted.setLength(0);
  }

  /**
   * The hashes of a file by number; none when there is no file.
   *
   * @throws IOException also when a line is none of ours
   */
  static Map<Long, String> hashes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    List<String> lines = Files.readAllLines(file);
    Map<Long, String> hashes = new HashMap<>();
    for (String line : lines) {
      JsonNode root = Json.mapper().readTree(line);
      hashes.put(root.path("number").asLong(), root.path("hash").asText());
    }
    return hashes;
  }
}
