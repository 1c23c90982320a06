package io.huiying.analysis.cli.training;

import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The models as they would have been on the day before the first held-out row, on the held-out
 * rows: no event of theirs can have been seen.
 *
 * @param rows the held-out rows
 * @param first probabilities by the first look
 * @param second by the second
 */
record HeldOut(List<Example> rows, List<double[]> first, List<double[]> second) {

  /** Trains both looks on the earlier rows; the curves are those of the cross-validation. */
  static HeldOut of(Corpus corpus, Shares first, Shares second, long seed) {
    Instant start =
        corpus.heldOut().stream()
            .map(example -> example.row().seen())
            .min(Instant::compareTo)
            .orElseThrow();
    List<Example> earlier =
        corpus.training().stream().filter(example -> example.row().seen().isBefore(start)).toList();
    Trained quick = Trained.of(earlier, Plan.FIRST, seed);
    Trained slow = Trained.of(earlier, Plan.SECOND, seed);
    return new HeldOut(
        corpus.heldOut(),
        corpus.heldOut().stream().map(row -> first.probabilities(quick.scores(row))).toList(),
        corpus.heldOut().stream().map(row -> second.probabilities(slow.scores(row))).toList());
  }

  /** The service's way, as text. */
  String text(TwoSpeeds speeds) {
    Answers answers = speeds.answer(rows, first, second);
    List<LabelledRow> labelled = rows.stream().map(Example::row).toList();
    Marks marks = Marks.of(answers.probabilities(), labelled, speeds.showAt());
    Tally emergencies = Shares.emergencies(answers.emergencies(), labelled);
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d held-out rows by models of the day before them, thresholds as shipped%n"
                + "  micro %.3f  macro %.3f  prec. %.3f  recall %.3f%n"
                + "  emergency %.3f  prec. %.3f  recall %.3f  second looks %.1f %%%n",
            rows.size(),
            marks.micro(),
            marks.macro(),
            marks.all().precision(),
            marks.all().recall(),
            emergencies.f1(),
            emergencies.precision(),
            emergencies.recall(),
            100.0 * answers.secondLooks() / rows.size()));
    for (Topic topic : Topic.values()) {
      text.append(Table.line(topic, marks.each()[topic.ordinal()]));
    }
    return text.toString();
  }
}
