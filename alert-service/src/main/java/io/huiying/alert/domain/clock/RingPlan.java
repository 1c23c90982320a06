package io.huiying.alert.domain.clock;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * At which moments a clock rings: 50, 75, 90 and 100 %, the judgement, then reminders without end;
 * each once, in order.
 *
 * <p>What had been reached when the schedule was decided is not told piece by piece: the gravest of
 * it rings once, at once (a clock born overdue begins with its judgement), unless an earlier
 * schedule of the clock had told as much: a correction is no reason to alarm everybody again. What
 * falls due afterwards rings even when nobody was there to notice: it is then late, never skipped.
 */
public final class RingPlan {

  private RingPlan() {}

  /** The first moment of a schedule. */
  public static Threshold first(Clock clock) {
    Optional<Threshold> reached = reached(clock, clock.openedAt());
    return reached
        .filter(gravest -> isNews(clock, gravest))
        .or(() -> reached.map(known -> after(clock, known)))
        .orElse(new Threshold(0));
  }

  /** The judgement of a clock that runs is always asked for: a miss is declared upon it alone. */
  private static boolean isNews(Clock clock, Threshold gravest) {
    Threshold told = clock.told();
    boolean judges = gravest.equals(Threshold.JUDGED) && clock.state() == ClockState.RUNNING;
    return told == null || gravest.compareTo(told) > 0 || judges;
  }

  /**
   * The gravest threshold, up to the judgement, that this schedule or an earlier one of the clock
   * had reached; empty when none had.
   */
  public static Optional<Threshold> told(Clock clock, Instant now) {
    return Stream.of(Optional.ofNullable(clock.told()), reached(clock, now))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Threshold> reached(Clock clock, Instant now) {
    return Stream.iterate(
            new Threshold(0), t -> t.compareTo(Threshold.JUDGED) <= 0, Threshold::next)
        .filter(t -> !t.at(clock).isAfter(now))
        .max(Comparator.naturalOrder());
  }

  /** The moment after one that has rung. */
  public static Threshold after(Clock clock, Threshold rung) {
    if (rung.compareTo(Threshold.JUDGED) < 0) {
      return rung.next();
    }
    Threshold next = rung.next();
    if (next.at(clock).isAfter(clock.openedAt())) {
      return next;
    }
    Duration past = Duration.between(clock.dueLatest(), clock.openedAt());
    long skipped = past.dividedBy(clock.repeatEvery()) + 1;
    return reminder(Threshold.JUDGED.index() + skipped);
  }

  /** The moment that rang before this one; empty when the schedule begins with it. */
  public static Optional<Threshold> before(Clock clock, Threshold next) {
    Threshold first = first(clock);
    if (next.compareTo(first) <= 0) {
      return Optional.empty();
    }
    boolean afterJudgement =
        first.compareTo(Threshold.JUDGED) <= 0 && next.equals(after(clock, Threshold.JUDGED));
    return Optional.of(afterJudgement ? Threshold.JUDGED : new Threshold(next.index() - 1));
  }

  /** When a moment rings: never before its schedule was decided. */
  public static Instant ringsAt(Clock clock, Threshold threshold) {
    Instant at = threshold.at(clock);
    return at.isBefore(clock.openedAt()) ? clock.openedAt() : at;
  }

  /**
   * The reminder to give when several fell due during a pause: the last of them. Everything but
   * reminders is given one by one.
   */
  public static Threshold foldReminders(Clock clock, Threshold due, Instant now) {
    if (!due.isReminder()) {
      return due;
    }
    Duration past = Duration.between(clock.dueLatest(), now);
    long last = Threshold.JUDGED.index() + past.dividedBy(clock.repeatEvery());
    return reminder(Math.max(last, due.index()));
  }

  /** A clock that is due for longer than can be counted rings all the same. */
  private static Threshold reminder(long index) {
    return new Threshold((int) Math.min(index, Integer.MAX_VALUE - 1));
  }
}
