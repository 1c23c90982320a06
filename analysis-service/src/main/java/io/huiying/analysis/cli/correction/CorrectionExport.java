package io.huiying.analysis.cli.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.huiying.analysis.adapters.kafka.TopicLog;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Json;
import io.huiying.contracts.wire.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins what people said, which is kept for ever and holds no text, with the assessed posts, which
 * Kafka keeps for 90 days: what was corrected should be exported within that time.
 */
public final class CorrectionExport {

  private final TopicLog log;

  public CorrectionExport(TopicLog log) {
    this.log = log;
  }

  /**
   * What was exported.
   *
   * @param rows lines of JSON, by the post's id
   * @param lost verdicts whose post Kafka has no more
   * @param others corrections of figures and groups, which teach no model
   * @param unreadable records that could not be read
   */
  public record Exported(List<String> rows, int lost, int others, long unreadable) {}

  /** Reads corrections, incidents' events and posts, in this order. */
  public Exported run() {
    Verdicts verdicts = new Verdicts();
    long unreadable = log.read(Topics.CORRECTION, verdicts::take);
    unreadable += log.read(Topics.EVENT, verdicts::take);
    Map<String, List<Verdict>> said = verdicts.bySubject();
    Set<String> found = new HashSet<>();
    Map<String, CorrectedRow> rows = new TreeMap<>();
    if (!said.isEmpty()) {
      unreadable += log.read(Topics.ASSESSED_POST, post -> join(post, said, found, rows));
    }
    List<String> lines = new ArrayList<>();
    rows.values().forEach(row -> lines.add(line(row)));
    return new Exported(lines, said.size() - found.size(), verdicts.others(), unreadable);
  }

  /** A post that was assessed again replaces its earlier self. */
  private static void join(
      AssessedPost assessed,
      Map<String, List<Verdict>> said,
      Set<String> found,
      Map<String, CorrectedRow> rows) {
    if (assessed.post().mark() == Mark.DRILL) {
      return;
    }
    String id = assessed.post().postId();
    List<Verdict> about = new ArrayList<>();
    for (String name : Verdicts.names(id)) {
      List<Verdict> on = said.getOrDefault(name, List.of());
      about.addAll(on);
      if (!on.isEmpty()) {
        found.add(name);
      }
    }
    if (!about.isEmpty()) {
      about.sort(Comparator.comparing(Verdict::at));
      rows.put(id, CorrectedRow.of(assessed, about));
    }
  }

  private static String line(CorrectedRow row) {
    try {
      return Json.mapper().writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row of plain values is always JSON", e);
    }
  }
}
