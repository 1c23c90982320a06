package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which topics a post is about, with the words that say so: the lexicon's groups and the grams
 * weighed by the model. A topic whose rule found no word is never shown, so an empty rule matches
 * nothing.
 */
public final class TopicScorer {

  private static final double BESIDES = 3;
  private static final double GRAM_SCALE = 3;

  private final TopicModel model;
  private final int atMost;

  /**
   * @param model the weights
   * @param atMost topics shown for one post
   */
  public TopicScorer(TopicModel model, int atMost) {
    this.model = model;
    this.atMost = atMost;
  }

  /** Most topics shown for one post. */
  public int atMost() {
    return atMost;
  }

  /** The shown topics, best first. */
  public List<TopicScore> score(Reading reading) {
    Map<String, GroupTally> tallies = new HashMap<>();
    for (Hit<TopicTerm> hit : reading.hits(TopicTerm.class)) {
      count(tallies, hit.meaning().topic().code(), hit, hit.meaning().weight(), reading);
    }
    for (Hit<BesidesTerm> hit : reading.hits(BesidesTerm.class)) {
      count(tallies, hit.meaning().group(), hit, BESIDES, reading);
    }
    double[] logits = logits(tallies, reading);
    List<TopicScore> shown = new ArrayList<>();
    for (int i = 0; i < logits.length; i++) {
      Topic topic = model.topics().get(i);
      double probability = 1 / (1 + Math.exp(-logits[i]));
      GroupTally own = tallies.get(topic.code());
      if (probability >= model.showAt() && own != null && !own.evidence().isEmpty()) {
        shown.add(new TopicScore(topic, probability, own.evidence()));
      }
    }
    shown.sort(Comparator.comparingDouble(TopicScore::score).reversed());
    return List.copyOf(shown.subList(0, Math.min(atMost, shown.size())));
  }

  private static void count(
      Map<String, GroupTally> tallies,
      String group,
      Hit<? extends Meaning> hit,
      double weight,
      Reading reading) {
    tallies.computeIfAbsent(group, any -> new GroupTally()).add(hit, weight, reading.text());
  }

  private double[] logits(Map<String, GroupTally> tallies, Reading reading) {
    double[] logits = new double[model.topics().size()];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = model.bias()[i];
    }
    tallies.forEach(
        (group, tally) -> {
          add(logits, model.title().get(group), tally.title());
          add(logits, model.text().get(group), tally.text());
        });
    addGrams(logits, reading);
    return logits;
  }

  private static void add(double[] logits, float @Nullable [] weights, double value) {
    if (weights != null) {
      for (int i = 0; i < logits.length; i++) {
        logits[i] += weights[i] * value;
      }
    }
  }

  private static void addGrams(double[] logits, Reading reading) {
    int limit = reading.text().titleEnd() + 1 + TopicModel.TEXT_LIMIT;
    double[] sums = new double[logits.length];
    Set<Integer> seen = new HashSet<>();
    for (Hit<GramTerm> hit : reading.hits(GramTerm.class)) {
      if (hit.end() > limit) {
        break;
      }
      GramTerm gram = hit.meaning();
      boolean counts = !gram.titleOnly() || reading.text().inTitle(hit.start());
      if (counts && seen.add(gram.id())) {
        add(sums, gram.weights(), 1);
      }
    }
    double scale = seen.isEmpty() ? 0 : GRAM_SCALE / Math.sqrt(seen.size());
    for (int i = 0; i < logits.length; i++) {
      logits[i] += sums[i] * scale;
    }
  }
}
