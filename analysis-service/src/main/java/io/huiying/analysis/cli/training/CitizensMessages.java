package io.huiying.analysis.cli.training;

import io.huiying.analysis.domain.model.TopicChoice;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.contracts.assess.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The public citizens' messages of the TipDM Cup 2020: for evaluation only. They never teach and
 * set no threshold; the best topic decides, as for anything that comes by a hotline.
 *
 * @param examples the messages as the models see them
 * @param classes the class of each
 */
record CitizensMessages(List<Example> examples, List<MessageClass> classes) {

  private static final Instant SEEN = Instant.parse("2020-01-01T00:00:00Z");
  private static final int TITLE = 2;
  private static final int DETAIL = 3;
  private static final int LABEL = 4;

  /** Messages without their features. */
  record Raw(List<LabelledRow> rows, List<MessageClass> classes) {

    /** Reads the file; empty when it is absent. */
    static Raw read(Path file) throws IOException {
      List<LabelledRow> rows = new ArrayList<>();
      List<MessageClass> classes = new ArrayList<>();
      if (Files.exists(file)) {
        String all = Files.readString(file).replace("\uFEFF", "");
        List<List<String>> records = CsvRecords.of(all);
        for (List<String> cells : records.subList(1, records.size())) {
          rows.add(
              new LabelledRow(
                  cells.get(TITLE), cells.get(DETAIL), SEEN, Set.of(), false, Origin.HELD_OUT));
          classes.add(MessageClass.of(cells.get(LABEL)));
        }
      }
      return new Raw(rows, classes);
    }
  }

  /** How often the best topic falls under the message's class, as text. */
  String text(TopicModel model) {
    Map<MessageClass, int[]> tallies = new EnumMap<>(MessageClass.class);
    int right = 0;
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      Map<Topic, Double> beliefs = model.ofLetter(example.features(), example.vector()).topics();
      Topic best =
          beliefs.keySet().stream()
              .max(
                  Comparator.comparingDouble(
                      topic -> TopicChoice.rank(topic, beliefs.getOrDefault(topic, 0.0), true)))
              .orElseThrow();
      boolean correct = classes.get(i).covers(best);
      right += correct ? 1 : 0;
      int[] tally = tallies.computeIfAbsent(classes.get(i), any -> new int[2]);
      tally[0] += correct ? 1 : 0;
      tally[1]++;
    }
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d citizens' messages (TipDM, evaluation only): accuracy %.3f%n",
            examples.size(),
            (double) right / Math.max(1, examples.size())));
    tallies.forEach(
        (each, tally) ->
            text.append(
                String.format(Locale.ROOT, "  %s %d of %d%n", each.label(), tally[0], tally[1])));
    return text.toString();
  }
}
