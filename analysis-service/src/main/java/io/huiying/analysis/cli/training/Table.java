package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.Locale;

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

  /** The service's way, topic by topic, and how far its probabilities are to be believed. */
  void addTwoSpeeds(TwoSpeeds speeds, Trial first, Trial second) {
    Answers answers = speeds.answer(gold, first.probabilities(), second.probabilities());
    Marks marks = Marks.of(answers.probabilities(), rows(), speeds.showAt());
    Tally emergencies = Shares.emergencies(answers.emergencies(), rows());
    add("two speeds, as shipped", marks, emergencies.f1());
    text.append(
        String.format(
            Locale.ROOT,
            "  second looks %.1f %% (from %.2f of a threshold to %.2f), topics shown from %.2f, emergencies from %.2f%n",
            100.0 * answers.secondLooks() / gold.size(),
            speeds.model().bandFrom(),
            speeds.model().bandTo(),
            speeds.showAt()[0],
            speeds.model().emergencyAt()));
    for (Topic topic : Topic.values()) {
      text.append(line(topic, marks.each()[topic.ordinal()]));
    }
    add(Reliability.ofTopics(answers.probabilities(), rows()).text("topics"));
    add(Reliability.ofEmergencies(answers.probabilities(), gold).text("emergencies"));
  }

  /** Adds ready text. */
  void add(String ready) {
    text.append(ready);
  }

  /** One topic's figures. */
  static String line(Topic topic, Tally tally) {
    return String.format(
        Locale.ROOT,
        "  %-16s %4d rows  f1 %.2f  precision %.2f  recall %.2f%n",
        topic.code(),
        tally.wanted(),
        tally.f1(),
        tally.precision(),
        tally.recall());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
