package io.huiying.contracts.clock;

import io.huiying.contracts.post.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of an incident. Everything that the alarms need stands in it, so that clock engine and
 * siren read nothing else.
 *
 * @param id see {@link #idOf}
 * @param incidentId whose it is
 * @param kind what it waits for
 * @param owner the unit that has to act
 * @param state where it stands
 * @param provisional started on a possible, not on a confirmed grade; enters no on-time rate
 * @param bornOverdue the deadline had passed when the clock was opened
 * @param verified a person has confirmed a miss
 * @param startedFrom the instant that the hours are counted from
 * @param openedAt when this schedule (generation) was decided; what had been reached by then rings
 *     once, as the gravest alone
 * @param dueAt drives the alarms
 * @param dueLatest judges MISSED, at or after {@code dueAt}
 * @param stoppedAt when the thing happened that stopped it, absent while it rings; a MISSED clock
 *     that nobody waits for any more (lowered, closed) has one
 * @param generation counts reschedulings, so that alarms of an older schedule are dropped
 * @param repeatEvery pause between reminders after {@code dueAt}
 * @param ruleSet id and version of the rule set, e.g. {@code national-2016@1}
 * @param clause the clause that sets the length
 * @param title the incident's title, for messages; holds no post text
 * @param mark exercise or not
 * @param told the gravest threshold that earlier schedules of this clock had reached when this one
 *     was decided; it does not ring at once again. Absent for a first schedule
 * @param detail what tells it from others of its kind, absent when nothing; see {@link #details}
 */
public record Clock(
    String id,
    String incidentId,
    ClockKind kind,
    String owner,
    ClockState state,
    boolean provisional,
    boolean bornOverdue,
    boolean verified,
    Instant startedFrom,
    Instant openedAt,
    Instant dueAt,
    Instant dueLatest,
    @Nullable Instant stoppedAt,
    int generation,
    Duration repeatEvery,
    String ruleSet,
    String clause,
    String title,
    Mark mark,
    @Nullable Threshold told,
    @Nullable ClockDetail detail) {

  public Clock {
    if (dueLatest.isBefore(dueAt)) {
      throw new IllegalArgumentException("dueLatest lies at or after dueAt: " + id);
    }
  }

  /** A clock on its first schedule. */
  public Clock(
      String id,
      String incidentId,
      ClockKind kind,
      String owner,
      ClockState state,
      boolean provisional,
      boolean bornOverdue,
      boolean verified,
      Instant startedFrom,
      Instant openedAt,
      Instant dueAt,
      Instant dueLatest,
      @Nullable Instant stoppedAt,
      int generation,
      Duration repeatEvery,
      String ruleSet,
      String clause,
      String title,
      Mark mark) {
    this(
        id,
        incidentId,
        kind,
        owner,
        state,
        provisional,
        bornOverdue,
        verified,
        startedFrom,
        openedAt,
        dueAt,
        dueLatest,
        stoppedAt,
        generation,
        repeatEvery,
        ruleSet,
        clause,
        title,
        mark,
        null,
        null);
  }

  /** A clock that is the only one of its kind. */
  public Clock(
      String id,
      String incidentId,
      ClockKind kind,
      String owner,
      ClockState state,
      boolean provisional,
      boolean bornOverdue,
      boolean verified,
      Instant startedFrom,
      Instant openedAt,
      Instant dueAt,
      Instant dueLatest,
      @Nullable Instant stoppedAt,
      int generation,
      Duration repeatEvery,
      String ruleSet,
      String clause,
      String title,
      Mark mark,
      @Nullable Threshold told) {
    this(
        id,
        incidentId,
        kind,
        owner,
        state,
        provisional,
        bornOverdue,
        verified,
        startedFrom,
        openedAt,
        dueAt,
        dueLatest,
        stoppedAt,
        generation,
        repeatEvery,
        ruleSet,
        clause,
        title,
        mark,
        told,
        null);
  }

  /** The clock of a kind without a qualifier. Its incident can be read off it. */
  public static String idOf(String incidentId, ClockKind kind) {
    return idOf(incidentId, kind, null);
  }

  /**
   * One clock of a kind of which an incident may have several.
   *
   * @param qualifier small letters, digits, dots and hyphens; absent for the only one
   */
  public static String idOf(String incidentId, ClockKind kind, @Nullable String qualifier) {
    String name = incidentId + '-' + kind.name().toLowerCase(Locale.ROOT);
    return qualifier == null ? name : name + '-' + qualifier;
  }

  /**
   * Whose clock it is, so that a tombstone, which has no value, reaches its incident's partition.
   */
  public static String incidentOf(String clockId) {
    int end = clockId.indexOf('-');
    return end < 0 ? clockId : clockId.substring(0, end);
  }

  /** What tells it from others of its kind; {@link ClockDetail#NONE} when nothing. */
  public ClockDetail details() {
    return detail == null ? ClockDetail.NONE : detail;
  }

  /** What it waits for, in words: with form and recipient where it has them. */
  public String label() {
    return details().label(kind);
  }

  /** Whether alarms still ring for it. */
  public boolean rings() {
    return state.open() && stoppedAt == null;
  }
}
