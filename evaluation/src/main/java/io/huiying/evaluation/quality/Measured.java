package io.huiying.evaluation.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one set says.
 *
 * @param name of the set, e.g. {@code gold}
 * @param condition under which its figures are to be read, in a few words
 * @param rows how many were judged
 * @param measures by name
 * @param confusions rows that came out wrong, to read; they quote real posts and stay outside the
 *     repository
 */
public record Measured(
    String name,
    String condition,
    int rows,
    Map<String, Number> measures,
    List<Confusion> confusions) {

  public Measured {
    measures = new LinkedHashMap<>(measures);
    confusions = List.copyOf(confusions);
  }

  /**
   * A row that came out wrong.
   *
   * @param what kind of mistake
   * @param post title and text
   * @param wanted by the label
   * @param got from the system
   */
  public record Confusion(String what, String post, String wanted, String got) {

    static Confusion of(String what, JsonNode gold, Object wanted, Object got) {
      String post = gold.path("title").asText() + " | " + gold.path("text").asText();
      return new Confusion(what, post.replaceAll("\\s+", " "), "" + wanted, "" + got);
    }
  }
}
