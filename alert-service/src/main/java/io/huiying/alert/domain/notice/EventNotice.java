package io.huiying.alert.domain.notice;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words for events that people have to be told of: a new incident, a grade that reaches 重大, a miss.
 * Incidents elsewhere are told to nobody.
 */
public final class EventNotice {

  private static final String MISSING_ALONE = "仅据失联、被困人数，暂只通知值班员和带班领导，请尽快核实。";

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
      case ClockRescheduled moved -> widened(event, before, after, moved.clock());
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
      case Cooled c -> Optional.empty();
      case Dismissed d -> Optional.empty();
      case Closed c -> Optional.empty();
      case ReportRecorded _, DutyOpened _, DutyDone _ -> Optional.empty();
      case TagJudged _, Appraised _, OccurrenceContested _ -> Optional.empty();
      case ClaimRaised _, ClaimJudged _, NoteAdded _, MissVerified _, Undone _ -> Optional.empty();
      case Registered r ->
          notice(event, after, "新接报", r.intake().reportedBy() + "报告，请签收并核实。", false);
      case Reopened r -> notice(event, after, "事件重启", r.reason() + "。", false);
      case MergeDeclined d -> notice(event, after, "未能合并", d.reason(), false);
      case MergeRequested _, MergedInto _, Absorbed _ -> Optional.empty();
      case SplitOff _, Separated _, PostsSplit _, FigureSetAside _ -> Optional.empty();
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
        "初判等级：%s（系统建议，待核定；依据：%s）。".formatted(upper.label(), proposed.severity().rule())
            + (alone(proposed) ? MISSING_ALONE : ""),
        true,
        alone(proposed) ? Audience.DUTY : Audience.EVERYBODY);
  }

  private static boolean alone(SeverityProposed proposed) {
    return Boolean.TRUE.equals(proposed.missingAlone());
  }

  /** What only the duty room knew until now is everybody's, as soon as more speaks for it. */
  private static Optional<Notice> widened(
      IncidentEvent event, @Nullable Subject before, Subject after, Clock moved) {
    Clock known = before == null ? null : before.clock(moved.id());
    boolean wider =
        known != null
            && known.details().has(ClockNote.MISSING_ALONE)
            && !moved.details().has(ClockNote.MISSING_ALONE);
    if (!wider || !moved.provisional() || !speaksForAll(moved, after)) {
      return Optional.empty();
    }
    String label = after.gravest().label();
    return notice(
        event,
        after,
        "可能达到" + label,
        "此前仅据失联、被困人数；现已有死亡、官方或第二来源，%s时限正在计时。".formatted(moved.label()),
        true);
  }

  /** One of the clocks that a grade started tells for the others. */
  private static boolean speaksForAll(Clock clock, Subject subject) {
    return clock.kind() == ClockKind.FIRST_RELEASE
        || (clock.kind() == ClockKind.PRESS_CONFERENCE
            && subject.clocks().stream().noneMatch(c -> c.kind() == ClockKind.FIRST_RELEASE));
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
        clock.kind() != ClockKind.ACKNOWLEDGE,
        clock.details().has(ClockNote.MISSING_ALONE) ? Audience.DUTY : Audience.EVERYBODY);
  }

  private static Optional<Notice> notice(
      IncidentEvent event, Subject subject, String what, String body, boolean urgent) {
    return notice(event, subject, what, body, urgent, Audience.EVERYBODY);
  }

  private static Optional<Notice> notice(
      IncidentEvent event,
      Subject subject,
      String what,
      String body,
      boolean urgent,
      Audience audience) {
    return Optional.of(
        new Notice(
            event.incidentId() + ':' + event.sequence(),
            event.incidentId(),
            Wording.title(subject.mark(), what, subject.title()),
            body,
            urgent,
            event.at(),
            subject.mark(),
            audience));
  }
}
