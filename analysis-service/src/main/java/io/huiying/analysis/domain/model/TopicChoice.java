package io.huiying.analysis.domain.model;

import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.topic.TopicFinding;
import io.huiying.analysis.domain.topic.TopicRules;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which topics are shown, with the words that say so: the lexicon's first, else the grams that
 * weigh most. What no word speaks for is not shown, nor is a topic whose rule is empty.
 *
 * @param model the weights and thresholds
 * @param ruled the topics whose rule is not empty
 * @param atMost topics shown for one post
 */
public record TopicChoice(TopicModel model, Set<Topic> ruled, int atMost) {

  private static final int MOST_WORDS = 6;
  private static final int MOST_GRAMS = 3;
  private static final double LETTER_FLOOR = 0.02;
  private static final double GOVERNANCE_IN_LETTERS = 0.15;

  public TopicChoice {
    ruled = Set.copyOf(ruled);
  }

  /**
   * The shown topics, best first.
   *
   * @param letter whether a citizen wrote to the government: then the best topic is shown even
   *     below its threshold, since every request has one
   */
  public List<TopicScore> shown(Beliefs beliefs, Reading reading, boolean letter) {
    List<TopicScore> ranked = new ArrayList<>();
    for (Topic topic : model.topics()) {
      double probability = beliefs.topics().getOrDefault(topic, 0.0);
      if (ruled.contains(topic) && probability >= (letter ? LETTER_FLOOR : model.showAt(topic))) {
        List<Span> evidence = evidence(topic, reading);
        if (!evidence.isEmpty()) {
          ranked.add(new TopicScore(topic, probability, evidence));
        }
      }
    }
    ranked.sort(
        Comparator.comparingDouble((TopicScore each) -> rank(each.code(), each.score(), letter))
            .reversed());
    List<TopicScore> shown = new ArrayList<>();
    for (TopicScore each : ranked) {
      boolean enough = each.score() >= model.showAt(each.code());
      if (shown.size() < atMost && (enough || shown.isEmpty())) {
        shown.add(each);
      }
    }
    return List.copyOf(shown);
  }

  /**
   * What a topic is ranked by. Every letter speaks of offices and officials, so that governance
   * comes first there only where little else is asked for.
   */
  public static double rank(Topic topic, double probability, boolean letter) {
    boolean everywhere = letter && topic == Topic.GOVERNANCE;
    return everywhere ? probability * GOVERNANCE_IN_LETTERS : probability;
  }

  private List<Span> evidence(Topic topic, Reading reading) {
    Set<Span> words = new LinkedHashSet<>();
    for (TopicFinding finding : TopicRules.findings(reading)) {
      if (finding.topic() == topic && words.size() < MOST_WORDS) {
        words.add(reading.text().span(finding.start(), finding.end()));
      }
    }
    return words.isEmpty() ? grams(topic, reading.text()) : List.copyOf(words);
  }

  /** A gram of the model with what it says for the topic. */
  private record Weighed(int start, int end, double weight) {}

  private List<Span> grams(Topic topic, NormalText text) {
    int question = model.topics().indexOf(topic);
    FeatureTable features = model.features();
    List<Weighed> found = new ArrayList<>();
    FeatureTable.GramSink sink =
        (hash, start, end) -> {
          int row = end - start > 1 ? features.row(hash) : -1;
          if (row >= 0 && model.first().weight(row, question) > 0) {
            double weight = model.first().weight(row, question) * features.rarity(row);
            found.add(new Weighed(start, end, weight));
          }
        };
    FeatureTable.titleGrams(text, sink);
    FeatureTable.textGrams(text, sink);
    found.sort(
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::start));
    List<Weighed> kept = new ArrayList<>();
    for (Weighed each : found) {
      boolean apart =
          kept.stream().noneMatch(k -> each.start() < k.end() && k.start() < each.end());
      if (apart && kept.size() < MOST_GRAMS) {
        kept.add(each);
      }
    }
    return kept.stream().map(k -> text.span(k.start(), k.end())).toList();
  }
}
