package io.huiying.analysis.cli.training;

import io.huiying.analysis.adapters.model.ModelFile;
import io.huiying.analysis.domain.model.Look;
import io.huiying.analysis.domain.model.TopicModel;
import io.huiying.contracts.assess.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One training from rows to files. */
public final class Training {

  /** Fixes folds and the order of training. */
  static final long SEED = 20261121;

  private static final int FOLDS = 5;

  /** Share of a threshold above which, and probability below which, the first look is uncertain. */
  private static final double BAND_FROM = 0.4;

  private static final double BAND_TO = 0.75;

  private final Path root;
  private final Path shared;
  private final PrintStream out;

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

  /**
   * Trains, reports and, if asked, writes.
   *
   * @param corrections rows that users corrected, which then teach too, or null
   */
  public void run(boolean write, @Nullable Path corrections) throws IOException {
    Corpus corpus = Corpus.read(root, shared, corrections);
    List<Example> examples = corpus.training();
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
    TopicModel model = model(examples, folds, first, second);
    table.addTwoSpeeds(new TwoSpeeds(model), first, second);
    if (!corpus.heldOut().isEmpty()) {
      HeldOut heldOut = HeldOut.of(corpus, first.shares(), second.shares(), SEED);
      table.add(heldOut.text(new TwoSpeeds(model)));
    }
    table.add(corpus.messages().text(model));
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
          new Provenance(root, shared, corpus).text(table, model));
      out.println("wrote " + root.relativize(file) + ", " + Files.size(file) / 1024 + " KiB");
    }
  }

  private static TopicModel model(List<Example> examples, int[] folds, Trial first, Trial second) {
    Trained quick = Trained.of(examples, Plan.FIRST, SEED);
    Trained slow = Trained.of(examples, Plan.SECOND, SEED);
    Look vectors = Packing.look(slow, second.shares());
    Map<Topic, Double> showAt = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      showAt.put(topic, second.shares().showAt()[topic.ordinal()]);
    }
    return new TopicModel(
        slow.features(),
        List.of(Topic.values()),
        Packing.look(quick, first.shares()),
        vectors,
        LetterLook.of(slow, vectors, examples, folds, SEED),
        showAt,
        emergencyAt(examples, first, second),
        BAND_FROM,
        BAND_TO);
  }

  private static double emergencyAt(List<Example> examples, Trial first, Trial second) {
    List<Example> gold = examples.stream().filter(example -> example.row().gold()).toList();
    List<double[]> both = new ArrayList<>();
    boolean[] open = new boolean[gold.size()];
    for (int i = 0; i < open.length; i++) {
      both.add(TwoSpeeds.beside(first.probabilities().get(i), second.probabilities().get(i)));
      open[i] = gold.get(i).open();
    }
    return Shares.emergencyAt(both, gold.stream().map(Example::row).toList(), open);
  }
}
