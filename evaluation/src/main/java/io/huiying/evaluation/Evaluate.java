package io.huiying.evaluation;

import io.huiying.evaluation.quality.AllSets;
import io.huiying.evaluation.quality.Report;
import io.huiying.evaluation.shared.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code huiying evaluate [--shared DIR] [--json] [--out DIR] [--report]}: every labelled set in
 * one table; what came out wrong goes into a folder to read, which quotes real posts and is not for
 * the repository. {@code --report} renews the figures of {@code evaluation/REPORT.md}.
 */
public final class Evaluate {

  private Evaluate() {}

  /** Arguments: options, and {@code --root} for the repository. */
  public static void main(String[] args) throws IOException {
    List<String> words = new ArrayList<>(List.of(args));
    boolean json = words.remove("--json");
    boolean renew = words.remove("--report");
    Path named = folder(words, "--root");
    Path root = named == null ? Path.of("").toAbsolutePath() : named;
    Path chosen = folder(words, "--out");
    Path out = chosen == null ? root.resolve("target/evaluation") : chosen;
    SharedData.use(folder(words, "--shared"));
    if (!words.isEmpty()) {
      System.err.println("huiying evaluate: no option " + words.getFirst());
      System.exit(2);
    }
    Report report = AllSets.run(root, System.err);
    report.writeConfusions(out);
    System.err.println("what came out wrong, to read: " + out);
    if (renew) {
      report.writeInto(root.resolve("evaluation/REPORT.md"));
    }
    System.out.println(json ? report.json() : report.table());
  }

  private static @Nullable Path folder(List<String> words, String name) {
    int at = words.indexOf(name);
    if (at < 0 || at + 1 >= words.size()) {
      return null;
    }
    words.remove(at);
    return Path.of(words.remove(at)).toAbsolutePath();
  }
}
