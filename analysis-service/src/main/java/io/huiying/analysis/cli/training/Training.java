package io.huiying.analysis.cli.training;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.embedding.SentenceVectors;
import io.huiying.analysis.adapters.model.ModelFile;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.assess.Understanding;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One training from rows to files. */
public final class Training {

  /** Fixes folds and the order of training. */
  static final long SEED = 20261121;

  private static final int FOLDS = 5;

  /** Share of a threshold above which, and probability below which, the first look is uncertain. */
  private static final double BAND_FROM = 0.5;

  private static final double BAND_TO = 0.6;

  private final Path root;
  private final Path shared;
  private final PrintStream out;
  private final PostAssessor assessor = Lexicons.rulesOnly();

  /**
   * @param root the repository
   * @param shared the shared data
   * @param out where the table goes
   */
  public Training(Path root, Path shared, PrintStream out) {
    this.root = root;
    this.shared = shared;
    this.out = out;
  }

  /** Trains, reports and, if asked, writes. */
  public void run(boolean write) throws IOException {
    List<Path> labels = labels();
    LabelledRows source = new LabelledRows(shared);
    List<LabelledRow> gold = source.gold();
    List<LabelledRow> further = source.further(labels);
    List<Example> examples = examples(gold, further);
    int[] folds = Folds.of(examples, FOLDS, SEED);
    Table table = new Table(examples);
    CrossValidation validation = new CrossValidation(examples, folds, SEED);
    for (Plan plan : List.of(Plan.WORDS, Plan.GRAMS, Plan.VECTORS)) {
      table.add(plan, Trial.of(examples, folds, validation.scores(plan)));
    }
    Trial first = Trial.of(examples, folds, validation.scores(Plan.FIRST));
    Trial second = Trial.of(examples, folds, validation.scores(Plan.SECOND));
    table.add(Plan.FIRST, first);
    table.add(Plan.SECOND, second);
    TopicModel model = model(examples, first.shares(), second.shares());
    table.addTwoSpeeds(band(model, 0.4, 0.85), first, second, false);
    table.addTwoSpeeds(band(model, 0.6, 0.7), first, second, false);
    table.addTwoSpeeds(band(model, 0.75, 0.55), first, second, false);
    table.addTwoSpeeds(model, first, second, true);
    out.println(table);
    if (write) {
      Path resources = root.resolve("analysis-service/src/main/resources/model");
      Files.createDirectories(resources);
      Path file = resources.resolve("understanding.bin");
      try (OutputStream target = Files.newOutputStream(file)) {
        ModelFile.write(model, target);
      }
      Files.writeString(
          resources.resolve("UNDERSTANDING.md"),
          new Provenance(root, shared, labels, gold.size(), further.size()).text(table, model));
      out.println("wrote " + root.relativize(file) + ", " + Files.size(file) / 1024 + " KiB");
    }
  }

  private static TopicModel band(TopicModel model, double from, double to) {
    return new TopicModel(
        model.features(),
        model.topics(),
        model.first(),
        model.second(),
        model.showAt(),
        model.emergencyAt(),
        from,
        to);
  }

  private List<Path> labels() throws IOException {
    Path folder = root.resolve("evaluation/labels");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(p -> p.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private List<Example> examples(List<LabelledRow> gold, List<LabelledRow> further)
      throws IOException {
    VectorCache vectors =
        new VectorCache(
            root.resolve("analysis-service/target/sentence-vectors.bin"), SentenceVectors::new);
    List<Example> examples = new ArrayList<>();
    for (LabelledRow row : Stream.concat(gold.stream(), further.stream()).toList()) {
      Post post = post(row);
      Understanding understood = assessor.understand(post, post.ingestedAt());
      examples.add(
          new Example(row, understood.features(), vectors.vector(row), understood.verdict()));
    }
    vectors.save();
    return examples;
  }

  private static Post post(LabelledRow row) {
    String id = LabelledRows.key(row.title(), row.lead());
    return new Post(
        Ids.post("training", id),
        "training",
        SourceKind.HOT_LIST,
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

  private static TopicModel model(List<Example> examples, Shares first, Shares second) {
    Trained quick = Trained.of(examples, Plan.FIRST, SEED);
    Trained slow = Trained.of(examples, Plan.SECOND, SEED);
    Map<Topic, Double> showAt = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      showAt.put(topic, second.showAt()[topic.ordinal()]);
    }
    return new TopicModel(
        slow.features(),
        List.of(Topic.values()),
        Packing.look(quick, first),
        Packing.look(slow, second),
        showAt,
        second.emergencyAt(),
        BAND_FROM,
        BAND_TO);
  }
}
