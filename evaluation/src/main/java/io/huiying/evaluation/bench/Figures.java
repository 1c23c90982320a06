package io.huiying.evaluation.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a benchmark found.
 *
 * @param named figures by name, in the order in which people read them
 * @param raw the observations from which they were computed, as CSV lines with a heading
 * @param complete whether everything that was put in came out
 */
public record Figures(Map<String, Number> named, List<String> raw, boolean complete) {

  /** For people. */
  public String table() {
    int width = named.keySet().stream().mapToInt(String::length).max().orElse(0);
    return named.entrySet().stream()
        .map(entry -> ("%-" + width + "s  %10s").formatted(entry.getKey(), shown(entry.getValue())))
        .collect(Collectors.joining("\n"));
  }

  /** For programs: one object on one line. */
  public String json() {
    try {
      return Json.mapper().writeValueAsString(named);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers are always JSON", e);
    }
  }

  /** Keeps the observations. */
  public void writeRaw(Path file) throws IOException {
    Files.write(file, raw);
  }

  private static String shown(Number number) {
    return number instanceof Double real ? "%.2f".formatted(real) : number.toString();
  }
}
