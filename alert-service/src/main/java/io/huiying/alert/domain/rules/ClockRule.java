package io.huiying.alert.domain.rules;

import io.huiying.contracts.clock.ClockKind;
import java.time.Duration;

/**
 * One clock of a rule set.
 *
 * @param kind what it waits for
 * @param from what its hours are counted from
 * @param length elapsed hours, through nights and holidays; more than zero, at most 366 days
 * @param repeatEvery pause between reminders once it is missed; at least a second
 * @param clause the clause's words, shown to people
 * @param source the document and section
 */
public record ClockRule(
    ClockKind kind,
    Start from,
    Duration length,
    Duration repeatEvery,
    String clause,
    String source) {

  /** What a clock's hours can be counted from (RULES B2). */
  public enum Start {
    /** 事发. Falls back to {@link #FIRST_KNOWN} when nobody knows, marked 事发时间待核. */
    OCCURRENCE,
    /** The earlier of 接报 and first seen. */
    FIRST_KNOWN,
    /** When this house raised it. */
    DETECTED
  }

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Duration SHORTEST_REPEAT = Duration.ofSeconds(1);

  public ClockRule {
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("length lies above PT0S and at most at P366D");
    }
    if (repeatEvery.compareTo(SHORTEST_REPEAT) < 0 || repeatEvery.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("repeatEvery lies between PT1S and P366D");
    }
  }
}
