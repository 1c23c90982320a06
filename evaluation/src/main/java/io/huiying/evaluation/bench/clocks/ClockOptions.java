package io.huiying.evaluation.bench.clocks;

import java.util.Iterator;
import java.util.List;

/**
 * What is asked of the clocks.
 *
 * @param open clocks that are open
 * @param trial what happens to the programs meanwhile
 * @param keep the folder with logs and data stays
 */
record ClockOptions(int open, Trial trial, boolean keep) {

  private static final int USUAL = 1_000_000;
  private static final int FEWEST = 1_000;

  /** One of the ways in which programs and machines fail. */
  enum Trial {
    /** Nothing happens. */
    CALM,
    /** Each program is killed again and again, and started again as the launcher does. */
    KILL_EACH,
    /** Everything is killed, and started when deadlines have passed. */
    COLD,
    /** All programs stand still for half a minute. */
    SUSPEND,
    /** The machine's clock is set forward an hour, and back. */
    JUMP
  }

  /**
   * {@code [--open N] [--kill each|none] [--cold | --suspend | --jump] [--keep]}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static ClockOptions of(List<String> words) {
    int open = USUAL;
    Trial trial = Trial.CALM;
    boolean keep = false;
    for (Iterator<String> left = words.iterator(); left.hasNext(); ) {
      String word = left.next();
      switch (word) {
        case "--open" -> open = Integer.parseInt(next(left, word));
        case "--kill" -> trial = kill(next(left, word));
        case "--cold" -> trial = Trial.COLD;
        case "--suspend" -> trial = Trial.SUSPEND;
        case "--jump" -> trial = Trial.JUMP;
        case "--keep" -> keep = true;
        default -> throw new IllegalArgumentException("clocks knows no " + word);
      }
    }
    if (open < FEWEST) {
      throw new IllegalArgumentException("--open is at least " + FEWEST);
    }
    return new ClockOptions(open, trial, keep);
  }

  private static Trial kill(String whom) {
    return switch (whom) {
      case "each" -> Trial.KILL_EACH;
      case "none" -> Trial.CALM;
      default -> throw new IllegalArgumentException("--kill each or none");
    };
  }

  private static String next(Iterator<String> left, String word) {
    if (!left.hasNext()) {
      throw new IllegalArgumentException(word + " needs a value");
    }
    return left.next();
  }

  /** How many of them fall due while it is watched: 21 of 1 000. */
  int due() {
    return (int) (open * 21L / 1_000);
  }
}
