package io.huiying.analysis.cli;

import io.huiying.analysis.cli.training.Training;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * {@code train}: trains the topic and emergency models from the shared reference rows and the
 * labels of {@code evaluation/labels}, prints what cross-validation says, and writes the weights
 * with their provenance into the module's resources.
 *
 * <p>{@code --corrections} names a JSONL file of rows that users corrected: {@code topics} and
 * {@code emergency} as in the label files, with {@code title} and {@code text} or with the {@code
 * key} of a row of the volume set. They teach with more weight than other rows.
 *
 * <p>Options: {@code --root} the repository (default: this folder), {@code --shared} the shared
 * data (default: {@code ../shared/data} beside the repository), {@code --table-only} writes
 * nothing.
 */
public final class TrainCommand {

  private TrainCommand() {}

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    Path shared = null;
    Path corrections = null;
    boolean write = true;
    for (Iterator<String> each = Arrays.asList(arguments).iterator(); each.hasNext(); ) {
      String option = each.next();
      switch (option) {
        case "--root" -> root = Path.of(each.next()).toAbsolutePath();
        case "--shared" -> shared = Path.of(each.next()).toAbsolutePath();
        case "--corrections" -> corrections = Path.of(each.next()).toAbsolutePath();
        case "--table-only" -> write = false;
        default -> throw new IllegalArgumentException("train knows no option " + option);
      }
    }
    Path data = shared == null ? root.resolveSibling("shared").resolve("data") : shared;
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      if (!Files.isRegularFile(data.resolve("topics/gold.jsonl"))) {
        out.println("train: no reference rows under " + data + "; name the folder by --shared");
        return;
      }
      new Training(root, data, out).run(write, corrections);
    }
  }
}
