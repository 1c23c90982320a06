package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A group is about what its posts are about, by the best score that one of them has. */
final class TopicMerge {

  private static final int MAX = 4;
  private static final int MAX_EVIDENCE = 3;

  private TopicMerge() {}

  static List<TopicScore> merged(List<TopicScore> known, List<TopicScore> told) {
    Map<Topic, TopicScore> best = new EnumMap<>(Topic.class);
    known.forEach(score -> best.put(score.code(), score));
    told.forEach(score -> best.merge(score.code(), brief(score), TopicMerge::better));
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(TopicScore::score)
                .reversed()
                .thenComparing(TopicScore::code))
        .limit(MAX)
        .toList();
  }

  private static TopicScore better(TopicScore a, TopicScore b) {
    return b.score() > a.score() ? b : a;
  }

  private static TopicScore brief(TopicScore score) {
    List<Span> evidence = score.evidence();
    int shown = Math.min(MAX_EVIDENCE, evidence.size());
    return new TopicScore(score.code(), score.score(), evidence.subList(0, shown));
  }
}
