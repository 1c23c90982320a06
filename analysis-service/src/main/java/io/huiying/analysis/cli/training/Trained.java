package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.FeatureTable;
import io.huiying.contracts.assess.Topic;
import java.util.List;

/**
 * Weights with the way from an example to a row.
 *
 * @param features the numbered features
 * @param centring of the vectors
 * @param weights the ridge's
 */
record Trained(FeatureTable features, Centring centring, Ridge.Weights weights) {

  /** The topics' questions and, last, the emergency's. */
  static final int QUESTIONS = Topic.values().length + 1;

  /** Trains on examples. */
  static Trained of(List<Example> examples, Recipe recipe, FeatureTable features, long seed) {
    Centring centring = Centring.of(examples, recipe);
    Ridge.Row[] rows =
        examples.stream().map(e -> row(e, features, centring)).toArray(Ridge.Row[]::new);
    Ridge ridge = new Ridge(QUESTIONS, recipe.penalty(), seed);
    return new Trained(
        features, centring, ridge.train(rows, features.size(), centring.mean().length));
  }

  /** The scores of an example, one a question. */
  double[] scores(Example example) {
    return weights.scores(row(example, features, centring));
  }

  private static Ridge.Row row(Example example, FeatureTable features, Centring centring) {
    return new Ridge.Row(
        features.of(example.features()),
        centring.apply(example.vector()),
        answers(example.row()));
  }

  /** What the labels say, one a question. */
  static float[] answers(LabelledRow row) {
    float[] answers = new float[QUESTIONS];
    for (Topic topic : row.topics()) {
      answers[topic.ordinal()] = 1;
    }
    answers[QUESTIONS - 1] = row.emergency() ? 1 : 0;
    return answers;
  }
}
