package io.huiying.evaluation;

import io.huiying.evaluation.soak.AssessSoak;
import io.huiying.evaluation.soak.Endurance;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code huiying soak NAME [--minutes N] [--seed N] [--rounds N]}: exit code 0 when everything
 * held. A failure is told with the seed that repeats it alone, by {@code --seed S --rounds 1}.
 */
public final class Soak {

  private static final Map<String, Endurance> SOAKS =
      new TreeMap<>(Map.of("assess", new AssessSoak()));

  private Soak() {}

  /** Arguments: name, then options. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(args));
    try {
      long minutes = option(words, "--minutes", 10);
      long seed = option(words, "--seed", 20261121);
      long rounds = option(words, "--rounds", Long.MAX_VALUE);
      Endurance soak = words.size() == 1 ? SOAKS.get(words.getFirst()) : null;
      if (soak == null) {
        throw new IllegalArgumentException("name one of " + String.join(", ", SOAKS.keySet()));
      }
      System.err.println(soak.purpose());
      System.exit(soak.run(seed, Duration.ofMinutes(minutes), rounds, System.out) ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("huiying soak: " + e.getMessage());
      System.exit(2);
    }
  }

  private static long option(List<String> words, String name, long otherwise) {
    int at = words.indexOf(name);
    if (at < 0) {
      return otherwise;
    }
    if (at + 1 >= words.size()) {
      throw new IllegalArgumentException(name + " needs a number");
    }
    words.remove(at);
    return Long.parseLong(words.remove(at));
  }
}
