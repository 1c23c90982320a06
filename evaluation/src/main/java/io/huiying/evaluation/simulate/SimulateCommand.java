package io.huiying.evaluation.simulate;

import io.huiying.alert.domain.rules.Home;
import io.huiying.evaluation.simulate.Laboratory.Result;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code simulate [--seed N] [--nemesis LIST] [--rule-set ID] [--home CODE] [--officers]}: posts on
 * standard input, incident events and alarms on standard output, what came of it on standard error.
 * The exit code is 1 when a promise was broken, or when the nemesis changed what became of an
 * incident; 2 for wrong words or input.
 */
public final class SimulateCommand {

  private static final int SHOWN = 50;
  private static final int BUFFER = 1 << 20;

  private long seed = 1;
  private @Nullable String nemesis;
  private @Nullable String ruleSet;
  private Home home = Home.MAINLAND;
  private boolean officers;

  private SimulateCommand() {}

  public static void main(String[] arguments) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
      SimulateCommand command = new SimulateCommand();
      command.read(new ArrayDeque<>(List.of(arguments)));
      int code = command.run(new FileInputStream(FileDescriptor.in), out, err);
      out.flush();
      System.exit(code);
    } catch (BrokenPromiseException e) {
      err.println("simulate: " + e.getMessage());
      System.exit(1);
    } catch (IOException | IllegalArgumentException e) {
      err.println("simulate: " + e.getMessage());
      System.exit(2);
    }
  }

  private void read(Deque<String> words) {
    while (!words.isEmpty()) {
      String word = words.removeFirst();
      switch (word) {
        case "--officers" -> officers = true;
        case "--seed" -> seed = number(word, value(word, words));
        case "--nemesis" -> nemesis = value(word, words);
        case "--rule-set" -> ruleSet = value(word, words);
        case "--home" -> home = new Home(List.of(value(word, words).split(",", -1)));
        default -> throw new IllegalArgumentException("未知选项 / unknown option " + word);
      }
    }
  }

  private static long number(String option, String given) {
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " 应为整数 / is a whole number: " + given, e);
    }
  }

  private static String value(String option, Deque<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return words.removeFirst();
  }

  private int run(FileInputStream in, OutputStream out, PrintStream err) throws IOException {
    long from = System.nanoTime();
    Nemesis trouble = nemesis == null ? Nemesis.NONE : Nemesis.of(nemesis, seed);
    Path data = Path.of(System.getenv().getOrDefault("HUIYING_DATA", "data"));
    Laboratory laboratory = Laboratory.open(data.resolve("config/rules"), ruleSet);
    PostFile posts =
        PostFile.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    posts.refused().stream().limit(SHOWN).forEach(line -> err.println("simulate: " + line));
    Officers people = officers ? new Officers(seed) : null;
    Result result = laboratory.simulate(posts.arrivals(), home, people, trouble, out);
    Summary.print(result, posts.refused().size(), Duration.ofNanos(System.nanoTime() - from), err);
    if (trouble.isNone()) {
      return 0;
    }
    Result calm =
        laboratory.simulate(
            posts.arrivals(), home, people, Nemesis.NONE, OutputStream.nullOutputStream());
    return compare(calm, result, trouble.has(Nemesis.Kind.REORDER), err);
  }

  private static int compare(Result calm, Result troubled, boolean reordered, PrintStream err) {
    Map<String, Map<String, String>> without = Outcome.of(calm.incidents().values(), reordered);
    List<String> differences =
        Outcome.differences(without, Outcome.of(troubled.incidents().values(), reordered));
    differences.stream().limit(SHOWN).forEach(err::println);
    err.printf(
        "与无干扰时相比：%d 处不同 / %d differences from the calm run%n",
        differences.size(), differences.size());
    return differences.isEmpty() ? 0 : 1;
  }
}
