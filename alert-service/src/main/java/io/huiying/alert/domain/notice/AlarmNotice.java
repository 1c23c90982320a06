package io.huiying.alert.domain.notice;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.Threshold;
import java.time.Duration;
import java.util.Optional;

/** Words for alarms. */
public final class AlarmNotice {

  private AlarmNotice() {}

  /**
   * What an alarm tells people; nothing at the judgement, which the decider's event tells of (or
   * refutes).
   */
  public static Optional<Notice> of(Alarm alarm) {
    if (alarm.threshold().equals(Threshold.JUDGED)) {
      return Optional.empty();
    }
    String label = alarm.label();
    return Optional.of(
        new Notice(
            alarm.id(),
            alarm.incidentId(),
            Wording.title(alarm.mark(), label + what(alarm), alarm.title()),
            body(alarm, label) + (alarm.late() ? "（系统停顿，迟到的提醒）" : ""),
            alarm.kind() != ClockKind.ACKNOWLEDGE,
            alarm.firedAt(),
            alarm.mark(),
            audience(alarm)));
  }

  /** For whom an alarm is. */
  public static Audience audience(Alarm alarm) {
    return alarm.details().has(ClockNote.MISSING_ALONE) ? Audience.DUTY : Audience.EVERYBODY;
  }

  private static String what(Alarm alarm) {
    if (alarm.details().has(ClockNote.SOFT) && alarm.threshold().compareTo(Threshold.DUE) >= 0) {
      return "提醒";
    }
    return alarm.threshold().compareTo(Threshold.DUE) < 0
        ? "时限已用 " + alarm.threshold().label()
        : alarm.threshold().isReminder() ? "已超时限" : "时限已到";
  }

  private static String body(Alarm alarm, String label) {
    String stopsOn = alarm.kind().stopsOn();
    String now = Wording.duration(Duration.between(alarm.firedAt(), alarm.clockDueAt()).abs());
    boolean over = !alarm.firedAt().isBefore(alarm.clockDueAt());
    if (alarm.threshold().compareTo(Threshold.DUE) < 0) {
      return "%s时限已用 %s，%s %s。%s。"
          .formatted(label, alarm.threshold().label(), over ? "现已超" : "剩余", now, stopsOn);
    }
    if (alarm.details().has(ClockNote.SOFT)) {
      return "%s已过约定时间，仍未见记录。%s。".formatted(label, stopsOn);
    }
    if (alarm.threshold().isReminder()) {
      return "%s已超时限 %s，仍未见记录。%s。".formatted(label, now, stopsOn);
    }
    return "%s时限已到，未见记录；如已完成请立即登记。%s。".formatted(label, stopsOn);
  }
}
