package io.huiying.contracts.clock;

import io.huiying.contracts.post.Mark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a clock reached a threshold. Clock engine and siren both make it; the first record
 * of an id wins. Only the decider declares a clock MISSED.
 *
 * @param id {@code incident:clock:threshold:generation}, see {@link #idOf}
 * @param incidentId whose clock
 * @param clockId which clock
 * @param kind what it waits for
 * @param threshold which moment
 * @param generation of the clock's schedule
 * @param dueAt when the threshold was reached, by the house clock
 * @param firedAt when it was noticed, by the house clock
 * @param late noticed only after a pause of whoever should have noticed it
 * @param firedBy {@code engine} or {@code siren}
 * @param clockDueAt the clock's own {@code dueAt}
 * @param title the incident's title
 * @param mark exercise or not
 * @param detail the clock's own, absent when it has none; see {@link #details}
 */
public record Alarm(
    String id,
    String incidentId,
    String clockId,
    ClockKind kind,
    Threshold threshold,
    int generation,
    Instant dueAt,
    Instant firedAt,
    boolean late,
    String firedBy,
    Instant clockDueAt,
    String title,
    Mark mark,
    @Nullable ClockDetail detail) {

  /** An alarm of a clock that is the only one of its kind. */
  public Alarm(
      String id,
      String incidentId,
      String clockId,
      ClockKind kind,
      Threshold threshold,
      int generation,
      Instant dueAt,
      Instant firedAt,
      boolean late,
      String firedBy,
      Instant clockDueAt,
      String title,
      Mark mark) {
    this(
        id,
        incidentId,
        clockId,
        kind,
        threshold,
        generation,
        dueAt,
        firedAt,
        late,
        firedBy,
        clockDueAt,
        title,
        mark,
        null);
  }

  /** What tells the clock from others of its kind. */
  public ClockDetail details() {
    return detail == null ? ClockDetail.NONE : detail;
  }

  /** What the clock waits for, in words. */
  public String label() {
    return details().label(kind);
  }

  /** The id under which every claimant announces the same moment of the same schedule. */
  public static String idOf(Clock clock, Threshold threshold) {
    return clock.incidentId()
        + ':'
        + clock.id()
        + ':'
        + threshold.index()
        + ':'
        + clock.generation();
  }
}
