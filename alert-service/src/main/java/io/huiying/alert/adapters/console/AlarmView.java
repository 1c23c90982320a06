package io.huiying.alert.adapters.console;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.post.Mark;
import java.time.Instant;

/**
 * An alarm as the stream tells it.
 *
 * @param threshold {@code 50%} … {@code 100%}, {@code judged}, {@code +1} …
 * @param dueAt when the clock itself falls due
 */
public record AlarmView(
    String id,
    String incidentId,
    String clockId,
    ClockKind kind,
    String label,
    String threshold,
    Instant dueAt,
    Instant firedAt,
    boolean late,
    String title,
    Mark mark) {

  /** The view of an alarm. */
  public static AlarmView of(Alarm alarm) {
    return new AlarmView(
        alarm.id(),
        alarm.incidentId(),
        alarm.clockId(),
        alarm.kind(),
        alarm.label(),
        alarm.threshold().label(),
        alarm.clockDueAt(),
        alarm.firedAt(),
        alarm.late(),
        IncidentViews.marked(alarm.title(), alarm.mark()),
        alarm.mark());
  }
}
