package io.huiying.evaluation.quality;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every labelled set that is here, put to the system as it ships. */
public final class AllSets {

  private static final String HELD_OUT = "evaluation/labels/heldout-2026-11.jsonl";
  private static final String IN_SAMPLE =
      "IN-SAMPLE for topics and emergency: the shipped weights were trained on these very rows; "
          + "cross-validation stands beside the weights";

  private final Path root;
  private final PrintStream progress;
  private final PostAssessor assessor = Lexicons.load();
  private final List<Measured> sets = new ArrayList<>();

  private AllSets(Path root, PrintStream progress) {
    this.root = root;
    this.progress = progress;
  }

  /** Judges one set. */
  private interface Judging {
    Measured judge(Path file) throws IOException;
  }

  /**
   * Runs all of them; a set that is not here is named and left out.
   *
   * @param root the repository
   */
  public static Report run(Path root, PrintStream progress) throws IOException {
    AllSets all = new AllSets(root, progress);
    Answers answers = new Answers(all.assessor);
    all.add(
        "topics/gold.jsonl",
        file ->
            LabelledPosts.measure("gold", IN_SAMPLE, SharedData.rows(file), answers, List.of("")));
    all.heldOut(answers);
    all.add("topics/tipdm-citizen-messages.csv", file -> CitizensMessages.measure(file, answers));
    all.add(
        "extraction/official-reports.jsonl",
        file ->
            OfficialReports.measure(file.resolveSibling("official-facts.jsonl"), file, answers));
    all.add("extraction/cec.jsonl", file -> NewsFigures.cec(file, answers));
    all.add("extraction/duee-dev.jsonl", file -> NewsFigures.duee(file, answers));
    all.add("clusters/group-gold.jsonl", file -> Grouping.measure(file, all.assessor, progress));
    return new Report(all.sets, Lexicons.modelVersion());
  }

  private void heldOut(Answers answers) throws IOException {
    Path labels = root.resolve(HELD_OUT);
    if (!Files.exists(labels)) {
      progress.println("not here, left out: " + HELD_OUT);
      return;
    }
    add(
        "load",
        folder ->
            LabelledPosts.measure(
                "heldout",
                "never trained on; labels by a language model",
                HeldOutRows.read(labels, folder),
                answers,
                List.of("topics.", "emergency.", "figures.falseRate", "occurredAt.falseRate")));
  }

  private void add(String name, Judging judging) throws IOException {
    Optional<Path> found = SharedData.find(name);
    if (found.isEmpty()) {
      progress.println("not here, left out: " + name);
      return;
    }
    progress.println("judging " + name + " …");
    sets.add(judging.judge(found.get()));
  }
}
