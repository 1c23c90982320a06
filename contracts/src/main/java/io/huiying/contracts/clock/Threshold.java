package io.huiying.contracts.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The moments at which a clock gives an alarm: 50, 75, 90 and 100 % of its length, the latest
 * moment that judges a miss, then reminders without end.
 *
 * @param index 0 to 3 for the shares, 4 for the judgement at {@code dueLatest}, 5 and up for
 *     reminders
 */
public record Threshold(int index) implements Comparable<Threshold> {

  /** Shares of the length in percent, by index. */
  public static final List<Integer> PERCENTS = List.of(50, 75, 90, 100);

  /** The alarm at {@code dueAt}. */
  public static final Threshold DUE = new Threshold(3);

  /** The alarm at {@code dueLatest}, on which the decider declares a miss. */
  public static final Threshold JUDGED = new Threshold(4);

  public Threshold {
    if (index < 0) {
      throw new IllegalArgumentException("a threshold's index is at least 0");
    }
  }

  /** When this threshold of the clock is reached. */
  public Instant at(Clock clock) {
    if (index < PERCENTS.size()) {
      Duration length = Duration.between(clock.startedFrom(), clock.dueAt());
      return clock.startedFrom().plus(length.multipliedBy(PERCENTS.get(index)).dividedBy(100));
    }
    return clock.dueLatest().plus(clock.repeatEvery().multipliedBy(index - JUDGED.index));
  }

  /** The one after this. */
  public Threshold next() {
    return new Threshold(index + 1);
  }

  public boolean isReminder() {
    return index > JUDGED.index;
  }

  /**
   * Share of the length in percent for the first four, {@code judged}, then {@code +1}, {@code +2}
   * …
   */
  public String label() {
    if (index < PERCENTS.size()) {
      return PERCENTS.get(index) + "%";
    }
    return isReminder() ? "+" + (index - JUDGED.index) : "judged";
  }

  @Override
  public int compareTo(Threshold other) {
    return Integer.compare(index, other.index);
  }
}
