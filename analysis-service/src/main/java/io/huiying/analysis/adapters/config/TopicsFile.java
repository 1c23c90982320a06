package io.huiying.analysis.adapters.config;

import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shape of {@code config/topics.yaml}. */
record TopicsFile(
    String version,
    int atMost,
    List<TopicEntry> topics,
    Letters letters,
    Map<String, List<String>> besides) {

  /** Words of citizens' letters, by how clearly they say so. */
  record Letters(List<String> clear, List<String> slight) {}

  /** One topic's rule. */
  record TopicEntry(
      Topic code,
      String namedBy,
      String lead,
      @Nullable List<String> strong,
      @Nullable List<String> medium,
      @Nullable List<String> weak,
      @Nullable List<String> exclusions,
      @Nullable List<NearEntry> near) {}

  /** Words of one group with words of another at most {@code within} characters away. */
  record NearEntry(List<String> one, List<String> other, int within, double weight) {}
}
