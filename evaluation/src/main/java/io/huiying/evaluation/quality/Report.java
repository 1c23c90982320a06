package io.huiying.evaluation.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All sets in one table.
 *
 * @param sets in the order in which people read them
 * @param model version of the weights that answered
 */
public record Report(List<Measured> sets, String model) {

  private static final String BEGIN = "<!-- figures: ./huiying evaluate --report -->";
  private static final String END = "<!-- end of figures -->";

  public Report {
    sets = List.copyOf(sets);
  }

  /** For people. */
  public String table() {
    List<String> lines = new ArrayList<>(List.of("model " + model));
    for (Measured set : sets) {
      lines.add("%s (%d rows; %s)".formatted(set.name(), set.rows(), set.condition()));
      set.measures()
          .forEach((name, value) -> lines.add("  %-26s %8s".formatted(name, shown(value))));
    }
    return String.join("\n", lines);
  }

  /** For programs: one object on one line. */
  public String json() {
    Map<String, Number> all = new LinkedHashMap<>();
    for (Measured set : sets) {
      all.put(set.name() + ".rows", set.rows());
      set.measures().forEach((name, value) -> all.put(set.name() + "." + name, value));
    }
    ObjectNode object = Json.mapper().createObjectNode();
    object.put("model", model);
    all.forEach((name, value) -> object.putPOJO(name, value));
    try {
      return Json.mapper().writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers are always JSON", e);
    }
  }

  /** Writes what came out wrong, one file a set, to read. */
  public void writeConfusions(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Measured set : sets) {
      List<String> lines = new ArrayList<>(List.of("what\twanted\tgot\tpost"));
      for (Measured.Confusion one : set.confusions()) {
        lines.add(String.join("\t", one.what(), one.wanted(), one.got(), one.post()));
      }
      Files.write(folder.resolve(set.name() + ".tsv"), lines);
    }
  }

  /** Puts the figures into a report between its two marks, the words around them untouched. */
  public void writeInto(Path file) throws IOException {
    String before = Files.readString(file);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " has no place for the figures");
    }
    String head = before.substring(0, begin + BEGIN.length());
    Files.writeString(file, head + "\n" + markdown() + before.substring(end));
  }

  private String markdown() {
    StringBuilder built = new StringBuilder("\nWeights `" + model + "`.\n");
    for (Measured set : sets) {
      built.append("\n**%s**, %d rows: %s.\n\n".formatted(set.name(), set.rows(), set.condition()));
      built.append("| measure | value |\n|---|---|\n");
      set.measures()
          .forEach((name, value) -> built.append("| %s | %s |\n".formatted(name, shown(value))));
    }
    return built.append('\n').toString();
  }

  private static String shown(Number value) {
    return value instanceof Double real
        ? String.format(Locale.ROOT, "%.3f", real)
        : value.toString();
  }
}
