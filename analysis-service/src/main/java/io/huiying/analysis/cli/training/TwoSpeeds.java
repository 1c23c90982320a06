package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Beliefs;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.contracts.assess.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The service's way: the second look for rows that the first leaves uncertain.
 *
 * @param model whose thresholds and band decide
 */
record TwoSpeeds(TopicModel model) {

  /** Answers for rows whose probabilities by either look are known. */
  Answers answer(List<Example> rows, List<double[]> first, List<double[]> second) {
    List<double[]> chosen = new ArrayList<>();
    boolean[] said = new boolean[rows.size()];
    int looked = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean open = rows.get(i).open();
      boolean again = model.uncertain(beliefs(first.get(i)), open);
      looked += again ? 1 : 0;
      double[] answer = again ? beside(first.get(i), second.get(i)) : first.get(i);
      chosen.add(answer);
      said[i] = open && answer[Trained.QUESTIONS - 1] >= model.emergencyAt();
    }
    return new Answers(chosen, said, looked);
  }

  /** What both looks say together, as the service's {@code Beliefs} have it. */
  static double[] beside(double[] first, double[] second) {
    double[] both = second.clone();
    int emergency = Trained.QUESTIONS - 1;
    both[emergency] = (first[emergency] + second[emergency]) / 2;
    return both;
  }

  /** The thresholds in the topics' order. */
  double[] showAt() {
    double[] showAt = new double[Topic.values().length];
    for (Topic topic : Topic.values()) {
      showAt[topic.ordinal()] = model.showAt(topic);
    }
    return showAt;
  }

  private static Beliefs beliefs(double[] probabilities) {
    Map<Topic, Double> topics = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      topics.put(topic, probabilities[topic.ordinal()]);
    }
    return new Beliefs(topics, probabilities[Trained.QUESTIONS - 1], false);
  }
}
