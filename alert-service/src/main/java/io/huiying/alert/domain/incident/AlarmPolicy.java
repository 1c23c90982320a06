package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.AlarmCause;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Alarms are claims. Only here is a miss declared, upon the claim that a clock's latest moment
 * passed; a reminder says that too, should the judgement's own claim have been lost. Working days
 * are counted once more by the calendar as it is now: a notice that came meanwhile holds from a
 * clock's next alarm on, and before it is judged.
 */
final class AlarmPolicy {

  private AlarmPolicy() {}

  static List<IncidentChange> decide(
      @Nullable Incident state, AlarmCause cause, DecisionContext context) {
    Alarm alarm = cause.alarm();
    Clock clock = state == null ? null : Clocks.byId(state, alarm.clockId());
    if (state == null || clock == null) {
      return List.of();
    }
    boolean byWorkingDays = clock.details().calendar() != null && clock.rings();
    if (!byWorkingDays && !judges(alarm, clock)) {
      return List.of();
    }
    var unfolding = Unfolding.of(state, cause, context);
    if (byWorkingDays) {
      ClockPolicy.settle(unfolding);
    }
    Incident settled = unfolding.incident();
    Clock counted = Clocks.byId(settled, clock.id());
    if (counted != null && judges(alarm, counted)) {
      String why = reason(settled, counted);
      unfolding.add(new ClockStopped(counted.id(), ClockState.MISSED, counted.dueLatest(), why));
    }
    return unfolding.changes();
  }

  private static boolean judges(Alarm alarm, Clock clock) {
    return alarm.threshold().compareTo(Threshold.JUDGED) >= 0
        && alarm.generation() == clock.generation()
        && clock.state() == ClockState.RUNNING
        && !clock.details().has(ClockNote.SOFT)
        && !alarm.firedAt().isBefore(clock.dueLatest());
  }

  /** What official sources published is looked at first; only a person says what it was. */
  private static String reason(Incident incident, Clock clock) {
    String label = clock.label();
    String late = clock.bornOverdue() ? "发现时已过时限" : label + "超过时限";
    long waiting = ReleasePolicy.waiting(incident, clock);
    if (waiting > 0) {
      return late + "，有 " + waiting + " 条官方发布待确认，请核对是否为" + label + "并登记";
    }
    return clock.bornOverdue() ? late + "，未见" + label + "记录；如已发布请补登" : late + "，未见记录";
  }
}
