package io.huiying.evaluation.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Plans trouble from a seed; the same seed and months give the same trouble. */
final class Nemesis {

  /** The kinds of trouble there are. */
  enum Kind {
    CRASH,
    DUPLICATE,
    REORDER,
    DELAY,
    CLOCK_JUMP;

    /** As the command line names it. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final String WORDS =
        Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));

    private static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "没有这种故障 / no such nemesis: %s（%s）".formatted(word, WORDS)));
    }
  }

  /** Nobody means harm. */
  static final Nemesis NONE = new Nemesis(0, EnumSet.noneOf(Kind.class));

  private static final Duration BETWEEN_CRASHES = Duration.ofHours(3);
  private static final Duration LONGEST_RESTART = Duration.ofSeconds(90);
  private static final Duration BETWEEN_STALLS = Duration.ofHours(8);
  private static final Duration LONGEST_STALL = Duration.ofMinutes(20);
  private static final Duration BETWEEN_JUMPS = Duration.ofDays(2);
  private static final Duration FARTHEST_JUMP = Duration.ofHours(1);
  private static final Duration LONGEST_WRONG = Duration.ofHours(2);
  private static final Duration FARTHEST_REPEAT = Duration.ofMinutes(10);
  private static final Duration FARTHEST_REORDER = Duration.ofMinutes(2);
  private static final int ONE_POST_IN = 10;
  private static final int ONE_CLAIM_IN = 5;

  private final Set<Kind> kinds;
  private final SplittableRandom random;

  private Nemesis(long seed, Set<Kind> kinds) {
    this.kinds = kinds;
    this.random = new SplittableRandom(seed);
  }

  /**
   * A nemesis with the kinds that a list separated by commas names.
   *
   * @throws IllegalArgumentException when one is unknown
   */
  static Nemesis of(String words, long seed) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Arrays.stream(words.split(",", -1)).map(Kind::of).forEach(kinds::add);
    return new Nemesis(seed, kinds);
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  boolean isNone() {
    return kinds.isEmpty();
  }

  /** How far the clock may be moved at once. */
  Duration farthestJump() {
    return has(Kind.CLOCK_JUMP) ? FARTHEST_JUMP.multipliedBy(2) : Duration.ZERO;
  }

  /** What happens between two moments, in its order. */
  List<Trouble> troubles(Instant from, Instant to) {
    List<Trouble> troubles = new ArrayList<>();
    if (has(Kind.CRASH)) {
      for (Instant at : moments(from, to, BETWEEN_CRASHES)) {
        troubles.add(new Trouble.Crash(at, part(), upTo(LONGEST_RESTART)));
      }
    }
    if (has(Kind.DELAY)) {
      for (Instant at : moments(from, to, BETWEEN_STALLS)) {
        troubles.add(new Trouble.Stall(at, part(), upTo(LONGEST_STALL)));
      }
    }
    if (has(Kind.CLOCK_JUMP)) {
      for (Instant at : moments(from, to, BETWEEN_JUMPS)) {
        Duration jump = upTo(FARTHEST_JUMP);
        troubles.add(new Trouble.ClockSet(at, random.nextBoolean() ? jump : jump.negated()));
        troubles.add(new Trouble.ClockSet(at.plus(upTo(LONGEST_WRONG)), Duration.ZERO));
      }
    }
    troubles.sort(Comparator.comparing(Trouble::at));
    return troubles;
  }

  private List<Instant> moments(Instant from, Instant to, Duration apart) {
    List<Instant> moments = new ArrayList<>();
    for (Instant at = from.plus(upTo(apart)); at.isBefore(to); at = at.plus(gap(apart))) {
      moments.add(at);
    }
    return moments;
  }

  private Duration gap(Duration apart) {
    return apart.dividedBy(2).plus(upTo(apart));
  }

  private Part part() {
    return Part.values()[random.nextInt(Part.values().length)];
  }

  private Duration upTo(Duration most) {
    return Duration.ofMillis(1 + random.nextLong(most.toMillis()));
  }

  /** How much later a post comes than it was recorded. */
  Duration late() {
    return has(Kind.REORDER) ? upTo(FARTHEST_REORDER) : Duration.ZERO;
  }

  /** After how long a post comes a second time; zero when it does not. */
  Duration postAgain() {
    boolean again = has(Kind.DUPLICATE) && random.nextInt(ONE_POST_IN) == 0;
    return again ? upTo(FARTHEST_REPEAT) : Duration.ZERO;
  }

  /** After how long a claim comes a second time; zero when it does not. */
  Duration claimAgain() {
    boolean again = has(Kind.DUPLICATE) && random.nextInt(ONE_CLAIM_IN) == 0;
    return again ? upTo(FARTHEST_REPEAT) : Duration.ZERO;
  }
}
