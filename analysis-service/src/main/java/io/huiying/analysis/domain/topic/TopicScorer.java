package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which topics a post is about, with the words that say so. */
public final class TopicScorer {

  private static final int MAX_EVIDENCE = 6;

  private final TopicRules rules;

  public TopicScorer(TopicRules rules) {
    this.rules = rules;
  }

  /** The shown topics, best first; none when no rule reaches its weight. */
  public List<TopicScore> score(Reading reading) {
    Map<Topic, Tally> tallies = new EnumMap<>(Topic.class);
    Map<Topic, Integer> free = new EnumMap<>(Topic.class);
    for (Hit<TopicTerm> hit : reading.hits(TopicTerm.class)) {
      Topic topic = hit.meaning().topic();
      if (hit.start() >= free.getOrDefault(topic, 0)) {
        free.put(topic, hit.end());
        tallies.computeIfAbsent(topic, any -> new Tally()).add(hit, reading, rules);
      }
    }
    return tallies.entrySet().stream()
        .filter(entry -> entry.getValue().weight >= rules.showAt())
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue().weight))
        .limit(rules.atMost())
        .map(entry -> entry.getValue().result(entry.getKey()))
        .toList();
  }

  /** The words of one topic that were seen, each counted once. */
  private static final class Tally {
    private final Set<String> seen = new HashSet<>();
    private final List<Span> evidence = new ArrayList<>();
    private double weight;

    void add(Hit<TopicTerm> hit, Reading reading, TopicRules rules) {
      if (hit.meaning().weight() <= 0 || !seen.add(reading.text().slice(hit.start(), hit.end()))) {
        return;
      }
      boolean inTitle = reading.text().inTitle(hit.start());
      weight += hit.meaning().weight() * (inTitle ? rules.titleFactor() : 1);
      if (evidence.size() < MAX_EVIDENCE) {
        evidence.add(reading.text().span(hit.start(), hit.end()));
      }
    }

    TopicScore result(Topic topic) {
      return new TopicScore(topic, weight / (weight + 3), evidence);
    }
  }
}
