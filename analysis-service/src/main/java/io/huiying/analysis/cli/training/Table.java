package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.Beliefs;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.contracts.assess.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What cross-validation says, as text. */
final class Table {

  private static final String LINE = "%-34s  %.3f  %.3f  %.3f  %.3f  %.3f%n";

  private final List<Example> gold;
  private final StringBuilder text = new StringBuilder();

  Table(List<Example> examples) {
    gold = examples.stream().filter(e -> e.row().gold()).toList();
    text.append(
        String.format(
            "%d reference rows by 5-fold cross-validation, further rows in training only%n"
                + "%-34s  micro  macro  prec.  recall emergency%n",
            gold.size(), ""));
    boolean[] said = new boolean[gold.size()];
    for (int i = 0; i < said.length; i++) {
      said[i] = gold.get(i).features().named().containsKey("verdict:emergency");
    }
    Tally rules = Shares.emergencies(said, rows());
    text.append(
        String.format(Locale.ROOT, "%-34s  %32s %.3f%n", "emergency rules alone", "", rules.f1()));
  }

  private List<LabelledRow> rows() {
    return gold.stream().map(Example::row).toList();
  }

  void add(Plan plan, Trial trial) {
    add(plan.name(), trial.marks(), trial.emergencies().f1());
  }

  private void add(String name, Marks marks, double emergencies) {
    text.append(
        String.format(
            Locale.ROOT,
            LINE,
            name,
            marks.micro(),
            marks.macro(),
            marks.all().precision(),
            marks.all().recall(),
            emergencies));
  }

  /** The service's way: the second look for rows that the first leaves uncertain. */
  void addTwoSpeeds(TopicModel model, Trial first, Trial second, boolean details) {
    List<double[]> chosen = new ArrayList<>();
    boolean[] said = new boolean[gold.size()];
    int looked = 0;
    for (int i = 0; i < gold.size(); i++) {
      double[] quick = first.probabilities().get(i);
      boolean hazard = gold.get(i).open();
      boolean again = model.uncertain(beliefs(quick), hazard);
      looked += again ? 1 : 0;
      double[] answer = again ? second.probabilities().get(i) : quick;
      chosen.add(answer);
      said[i] = hazard && answer[Trained.QUESTIONS - 1] >= model.emergencyAt();
    }
    double[] showAt = second.shares().showAt();
    Marks marks = Marks.of(chosen, rows(), showAt);
    add(
        details ? "two speeds, as shipped" : "two speeds, other band",
        marks,
        Shares.emergencies(said, rows()).f1());
    text.append(
        String.format(
            Locale.ROOT,
            "  second looks %.1f %% (from %.2f of a threshold to %.2f), topics shown from %.2f, emergencies from %.2f%n",
            100.0 * looked / gold.size(),
            model.bandFrom(),
            model.bandTo(),
            showAt[0],
            model.emergencyAt()));
    if (details) {
      addTopics(marks);
    }
  }

  private void addTopics(Marks marks) {
    for (Topic topic : Topic.values()) {
      Tally tally = marks.each()[topic.ordinal()];
      text.append(
          String.format(
              Locale.ROOT,
              "  %-16s %4d rows  f1 %.2f  precision %.2f  recall %.2f%n",
              topic.code(),
              tally.wanted(),
              tally.f1(),
              tally.precision(),
              tally.recall()));
    }
  }

  private static Beliefs beliefs(double[] probabilities) {
    Map<Topic, Double> topics = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      topics.put(topic, probabilities[topic.ordinal()]);
    }
    return new Beliefs(topics, probabilities[Trained.QUESTIONS - 1], false);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
