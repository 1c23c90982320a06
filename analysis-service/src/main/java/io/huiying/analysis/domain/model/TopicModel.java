package io.huiying.analysis.domain.model;

import io.huiying.contracts.assess.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trained models for the topics and for emergencies, at both speeds.
 *
 * @param features the numbered features
 * @param topics in the order of the looks' questions; the question after them is the emergency
 * @param first without the sentence vector
 * @param second with it
 * @param letters the look at a citizen's message, with the sentence vector: it was taught by
 *     letters alone, which speak of other things than a hot list and in other words
 * @param showAt probability from which a topic is shown, one a topic
 * @param emergencyAt probability from which a hazard is an emergency
 * @param bandFrom factor of a threshold above which the first look is uncertain
 * @param bandTo probability below which it is uncertain
 */
public record TopicModel(
    FeatureTable features,
    List<Topic> topics,
    Look first,
    Look second,
    Look letters,
    Map<Topic, Double> showAt,
    double emergencyAt,
    double bandFrom,
    double bandTo) {

  public TopicModel {
    topics = List.copyOf(topics);
    showAt = Map.copyOf(showAt);
  }

  /**
   * Probabilities by the first look, or by the second when there is a vector.
   *
   * @param vector of {@link SentenceReader#SIZE}, or null
   */
  public Beliefs probabilities(TextFeatures post, float @Nullable [] vector) {
    return beliefs(vector == null ? first : second, post, vector);
  }

  /**
   * Probabilities for a citizen's message, by the look at letters.
   *
   * @param vector of {@link SentenceReader#SIZE}
   */
  public Beliefs ofLetter(TextFeatures post, float[] vector) {
    return beliefs(letters, post, vector);
  }

  private Beliefs beliefs(Look look, TextFeatures post, float @Nullable [] vector) {
    double[] answer = look.probabilities(features.of(post), vector);
    Map<Topic, Double> each = new EnumMap<>(Topic.class);
    for (int i = 0; i < topics.size(); i++) {
      each.put(topics.get(i), answer[i]);
    }
    return new Beliefs(each, answer[topics.size()], vector != null);
  }

  /** Whether the first look leaves it open if a topic, or a hazard's emergency, should be shown. */
  public boolean uncertain(Beliefs beliefs, boolean hazard) {
    if (hazard && open(beliefs.emergency(), emergencyAt)) {
      return true;
    }
    for (Topic topic : topics) {
      if (open(beliefs.topics().getOrDefault(topic, 0.0), showAt(topic))) {
        return true;
      }
    }
    return false;
  }

  private boolean open(double probability, double threshold) {
    return probability >= threshold * bandFrom && probability < bandTo;
  }

  /** Probability from which a topic is shown; never for one that the model does not know. */
  public double showAt(Topic topic) {
    return showAt.getOrDefault(topic, 2.0);
  }
}
