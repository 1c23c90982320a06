package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.FeatureTable;
import io.huiying.analysis.domain.model.Features;
import io.huiying.contracts.assess.Topic;
import java.util.List;

/**
 * Weights for every question, in terms of plain features: shares and centring are folded in.
 *
 * @param features the numbered features
 * @param vectors whether the sentence vector counts
 * @param weights for unscaled features and raw vectors
 */
record Trained(FeatureTable features, boolean vectors, DualAscent.Weights weights) {

  /** The topics' questions and, last, the emergency's. */
  static final int QUESTIONS = Topic.values().length + 1;

  private static final int EMERGENCY = QUESTIONS - 1;

  /**
   * Trains on examples: the topics on those whose topics are known, the emergency on those where it
   * is a question at all.
   */
  static Trained of(List<Example> examples, Plan plan, long seed) {
    FeatureTable features = Vocabulary.of(examples);
    Block[] blocks = Vocabulary.blocks(features, examples);
    List<Example> topical =
        examples.stream().filter(example -> example.row().origin().topicsKnown()).toList();
    List<Example> open = examples.stream().filter(Example::open).toList();
    DualAscent.Weights topics = train(topical, topical, plan.topics(), features, blocks, seed);
    DualAscent.Weights emergency = train(open, open, plan.emergency(), features, blocks, seed);
    takeEmergency(topics, emergency);
    return new Trained(features, plan.topics().vector() > 0, topics);
  }

  /**
   * Trains the topics on letters alone, which speak of other things than a hot list and in other
   * words; the emergency stays as it is here.
   *
   * @param all what this was trained on, or might have been
   * @param letters what teaches
   */
  Trained ofLetters(List<Example> all, List<Example> letters, long seed) {
    Block[] blocks = Vocabulary.blocks(features, all);
    DualAscent.Weights topics = train(letters, all, Plan.LETTERS, features, blocks, seed);
    takeEmergency(topics, weights);
    return new Trained(features, true, topics);
  }

  private static void takeEmergency(DualAscent.Weights into, DualAscent.Weights from) {
    take(into.sparse(), from.sparse());
    take(into.dense(), from.dense());
    take(into.bias(), from.bias());
  }

  /** Puts the emergency's column of one into the other. */
  private static void take(float[] into, float[] from) {
    for (int at = EMERGENCY; at < into.length; at += QUESTIONS) {
      into[at] = from[at];
    }
  }

  private static DualAscent.Weights train(
      List<Example> examples,
      List<Example> around,
      Recipe recipe,
      FeatureTable features,
      Block[] blocks,
      long seed) {
    Centring centring = Centring.of(around, recipe);
    DualAscent.Row[] rows = new DualAscent.Row[examples.size()];
    for (int i = 0; i < rows.length; i++) {
      Features plain = features.of(examples.get(i).features());
      float[] values = plain.values().clone();
      for (int f = 0; f < values.length; f++) {
        values[f] *= recipe.factor(blocks[plain.rows()[f]]);
      }
      rows[i] =
          new DualAscent.Row(
              new Features(plain.rows(), values),
              centring.apply(examples.get(i).vector()),
              answers(examples.get(i).row()),
              examples.get(i).row().origin().weight());
    }
    DualAscent.Weights weights =
        new DualAscent(QUESTIONS, seed)
            .train(rows, features.size(), centring.mean().length, recipe.loss(), recipe.penalty());
    for (int at = 0; at < weights.sparse().length; at++) {
      weights.sparse()[at] *= recipe.factor(blocks[at / QUESTIONS]);
    }
    for (int at = 0; at < weights.dense().length; at++) {
      weights.dense()[at] *= centring.factor();
      weights.bias()[at % QUESTIONS] -= weights.dense()[at] * centring.mean()[at / QUESTIONS];
    }
    return weights;
  }

  /** The scores of an example, one a question. */
  double[] scores(Example example) {
    float[] vector = vectors ? example.vector() : new float[0];
    return weights.scores(
        new DualAscent.Row(features.of(example.features()), vector, answers(example.row()), 1));
  }

  /** What the labels say, one a question. */
  static float[] answers(LabelledRow row) {
    float[] answers = new float[QUESTIONS];
    for (Topic topic : row.topics()) {
      answers[topic.ordinal()] = 1;
    }
    answers[EMERGENCY] = row.emergency() ? 1 : 0;
    return answers;
  }
}
