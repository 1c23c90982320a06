package io.huiying.analysis.cli.training;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.embedding.SentenceVectors;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.assess.Understanding;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All labelled rows as the models see them.
 *
 * @param training what teaches: reference rows first
 * @param heldOut later rows that never teach; empty when their labels are absent
 * @param messages citizens' messages, for evaluation only
 * @param files the label files that were read
 */
record Corpus(
    List<Example> training, List<Example> heldOut, CitizensMessages messages, List<Path> files) {

  private static final String LABELLED = "topics-";
  private static final String HELD_OUT = "heldout-";
  private static final String WRITTEN = "citizens-";
  private static final String EMERGENCY_ONLY = "emergencies-";

  /**
   * Reads everything.
   *
   * @param root the repository
   * @param shared the shared data
   * @param corrections rows that users corrected, or null
   */
  static Corpus read(Path root, Path shared, @Nullable Path corrections) throws IOException {
    List<Path> files = labels(root);
    LabelledRows source = new LabelledRows(shared);
    List<LabelledRow> rows = new ArrayList<>(source.gold());
    rows.addAll(source.further(labelled(files, LABELLED), Origin.LABELLED));
    rows.addAll(source.further(labelled(files, EMERGENCY_ONLY), Origin.EMERGENCY_ONLY));
    for (Path file : labelled(files, WRITTEN)) {
      rows.addAll(source.written(file, Origin.WRITTEN));
    }
    if (corrections != null) {
      rows.addAll(source.corrected(corrections));
    }
    List<LabelledRow> heldOut = source.further(labelled(files, HELD_OUT), Origin.HELD_OUT);
    VectorCache vectors =
        new VectorCache(
            root.resolve("analysis-service/target/sentence-vectors.bin"), SentenceVectors::new);
    PostAssessor assessor = Lexicons.rulesOnly();
    CitizensMessages.Raw messages =
        CitizensMessages.Raw.read(shared.resolve("topics/tipdm-citizen-messages.csv"));
    Corpus corpus =
        new Corpus(
            examples(rows, assessor, vectors),
            examples(heldOut, assessor, vectors),
            new CitizensMessages(examples(messages.rows(), assessor, vectors), messages.classes()),
            files);
    vectors.save();
    return corpus;
  }

  private static List<Path> labelled(List<Path> files, String start) {
    return files.stream().filter(file -> file.getFileName().toString().startsWith(start)).toList();
  }

  private static List<Path> labels(Path root) throws IOException {
    Path folder = root.resolve("evaluation/labels");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(p -> p.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static List<Example> examples(
      List<LabelledRow> rows, PostAssessor assessor, VectorCache vectors) {
    List<Example> examples = new ArrayList<>();
    for (LabelledRow row : rows) {
      Post post = post(row);
      Understanding understood = assessor.understand(post, post.ingestedAt());
      examples.add(
          new Example(row, understood.features(), vectors.vector(row), understood.verdict()));
    }
    return examples;
  }

  private static Post post(LabelledRow row) {
    String id = LabelledRows.key(row.title(), row.lead());
    return new Post(
        Ids.post("training", id),
        "training",
        row.source(),
        id,
        null,
        row.title(),
        row.lead(),
        row.seen(),
        row.seen(),
        row.seen(),
        null,
        Engagement.NONE,
        Mark.LIVE);
  }

  /** How many training rows come from somewhere. */
  long count(Origin origin) {
    return training.stream().filter(example -> example.row().origin() == origin).count();
  }
}
