package io.huiying.alert.domain.notice;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words for events that people have to be told of: a new incident, a grade that reaches 重大, a miss.
 * Incidents elsewhere are told to nobody.
 */
public final class EventNotice {

  private EventNotice() {}

  /**
   * What an event tells people.
   *
   * @param before the subject before the event
   * @param after the subject after it
   */
  public static Optional<Notice> of(IncidentEvent event, @Nullable Subject before, Subject after) {
    if (!OwnershipPolicy.concerns(after.ownership())) {
      return Optional.empty();
    }
    return switch (event.change()) {
      case Detected detected -> notice(event, after, "新发现", "系统从公开信息中发现，请签收并核实。", false);
      case SeverityProposed proposed -> proposed(event, before, after, proposed);
      case SeverityConfirmed graded -> confirmed(event, after, graded);
      case ClockStopped stop -> missed(event, before, after, stop);
      case PictureChanged p -> Optional.empty();
      case Acknowledged a -> Optional.empty();
      case OccurrenceFixed o -> Optional.empty();
      case PlaceFixed p -> Optional.empty();
      case Assigned a -> Optional.empty();
      case ReleaseOffered r -> Optional.empty();
      case ReleaseRecorded r -> Optional.empty();
      case ClockOpened c -> Optional.empty();
      case ClockRescheduled c -> Optional.empty();
      case Cooled c -> Optional.empty();
      case Dismissed d -> Optional.empty();
      case Closed c -> Optional.empty();
      case ReportRecorded _, DutyOpened _, DutyDone _ -> Optional.empty();
      case TagJudged _ -> Optional.empty();
      case ClaimRaised _, ClaimJudged _, NoteAdded _, MissVerified _, Undone _ -> Optional.empty();
      case Registered r ->
          notice(event, after, "新接报", r.intake().reportedBy() + "报告，请签收并核实。", false);
      case Reopened r -> notice(event, after, "事件重启", r.reason() + "。", false);
      case MergeDeclined d -> notice(event, after, "未能合并", d.reason(), false);
      case MergeRequested _, MergedInto _, Absorbed _ -> Optional.empty();
      case SplitOff _, Separated _, PostsSplit _ -> Optional.empty();
      case CommandRejected r -> Optional.empty();
    };
  }

  private static Optional<Notice> confirmed(
      IncidentEvent event, Subject after, SeverityConfirmed graded) {
    String label = graded.severity().label();
    return graded.severity().atLeast(Severity.MAJOR)
        ? notice(event, after, "等级核定为" + label, "等级已核定为" + label + "，首次发布、新闻发布会时限正式计时。", true)
        : Optional.empty();
  }

  private static Optional<Notice> proposed(
      IncidentEvent event, @Nullable Subject before, Subject after, SeverityProposed proposed) {
    Severity upper = proposed.severity().upper();
    boolean graver = before == null || upper.compareTo(before.gravest()) > 0;
    if (!upper.atLeast(Severity.MAJOR) || !(graver || proposed.alarming())) {
      return Optional.empty();
    }
    return notice(
        event,
        after,
        (proposed.alarming() ? "情况加重，可能达到" : "可能达到") + upper.label(),
        "初判等级：%s（系统建议，待核定；依据：%s）。".formatted(upper.label(), proposed.severity().rule()),
        true);
  }

  private static Optional<Notice> missed(
      IncidentEvent event, @Nullable Subject before, Subject after, ClockStopped stop) {
    Clock clock = after.clock(stop.clockId());
    boolean told = before != null && before.missed().contains(stop.clockId());
    if (stop.state() != ClockState.MISSED || told || clock == null) {
      return Optional.empty();
    }
    String label = clock.label();
    return notice(
        event,
        after,
        clock.bornOverdue() ? label + "发现时已过时限" : label + "超过时限",
        stop.reason() + "。",
        clock.kind() != ClockKind.ACKNOWLEDGE);
  }

  private static Optional<Notice> notice(
      IncidentEvent event, Subject subject, String what, String body, boolean urgent) {
    return Optional.of(
        new Notice(
            event.incidentId() + ':' + event.sequence(),
            event.incidentId(),
            Wording.title(subject.mark(), what, subject.title()),
            body,
            urgent,
            event.at(),
            subject.mark()));
  }
}
