package io.huiying.alert.domain.review;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deadline, from its opening to what became of it. What recurs (续报, 持续发布) is a new deadline
 * each time.
 *
 * @param clockId the clock
 * @param kind of the clock
 * @param owner who had to act
 * @param binding whether it can be missed; reminders cannot
 * @param provisional whether it runs, or ended, on a grade that nobody confirmed
 * @param startedFrom from when its hours are counted
 * @param dueLatest when it is judged
 * @param openedAt when it was opened first
 * @param state what became of it
 * @param doneAt when it was met, absent while it was not
 * @param verified whether a person confirmed the miss
 * @param closedAway whether its incident was closed before it was due, without what the public
 *     waited for
 */
public record Deadline(
    String clockId,
    ClockKind kind,
    String owner,
    boolean binding,
    boolean provisional,
    Instant startedFrom,
    Instant dueLatest,
    Instant openedAt,
    ClockState state,
    @Nullable Instant doneAt,
    boolean verified,
    boolean closedAway) {

  static Deadline opened(Clock clock) {
    return since(clock, clock.openedAt());
  }

  /** The same deadline on another schedule, or of another owner. */
  Deadline moved(Clock newer) {
    return since(newer, openedAt);
  }

  private static Deadline since(Clock clock, Instant openedAt) {
    return new Deadline(
        clock.id(),
        clock.kind(),
        clock.owner(),
        !clock.details().has(ClockNote.SOFT),
        clock.provisional(),
        clock.startedFrom(),
        clock.dueLatest(),
        openedAt,
        clock.state(),
        null,
        clock.verified(),
        false);
  }

  /**
   * What became of it.
   *
   * @param closed whether its incident is closed
   */
  Deadline stopped(ClockState became, Instant at, boolean closed) {
    boolean away =
        closed && became == ClockState.CANCELLED && binding && !provisional && kind.release();
    return became(became, became.met() ? at : null, verified, away);
  }

  Deadline confirmed() {
    return became(state, doneAt, true, closedAway);
  }

  private Deadline became(
      ClockState newer, @Nullable Instant done, boolean confirmed, boolean away) {
    return new Deadline(
        clockId,
        kind,
        owner,
        binding,
        provisional,
        startedFrom,
        dueLatest,
        openedAt,
        newer,
        done,
        confirmed,
        away);
  }

  /** Whether the next opening of the same clock is another deadline. */
  boolean over() {
    return switch (state) {
      case MET, MET_LATE -> true;
      case CANCELLED -> !closedAway;
      case RUNNING, MISSED -> false;
    };
  }

  /**
   * Whether it says anything of punctuality: it binds, it did not run on a grade that nobody had
   * confirmed, and it is over.
   */
  public boolean judged() {
    return binding
        && !provisional
        && switch (state) {
          case MET, MET_LATE, MISSED -> true;
          case RUNNING, CANCELLED -> false;
        };
  }

  /** How long it took, from when its hours are counted; absent when it was not done. */
  public @Nullable Duration took() {
    return doneAt == null ? null : Duration.between(startedFrom, doneAt);
  }
}
