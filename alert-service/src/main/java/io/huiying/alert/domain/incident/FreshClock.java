package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.calendar.Due;
import io.huiying.alert.domain.calendar.WorkCalendar;
import io.huiying.alert.domain.rules.Addressee;
import io.huiying.alert.domain.rules.Clause;
import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockDetail;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the clock that a clause asks for, as if there had been none before. */
final class FreshClock {

  private FreshClock() {}

  static Clock of(Unfolding unfolding, Clause clause, StartPolicy start, @Nullable Clock present) {
    Incident incident = unfolding.incident();
    ClockRule rule = clause.rule();
    WorkCalendar calendar = unfolding.context().ruleSets().calendar();
    Due due = rule.term().due(start.earliest(), calendar);
    Due latest = rule.term().due(start.latest(), calendar);
    boolean provisional = provisional(incident, rule.kind());
    return new Clock(
        Clock.idOf(incident.id(), rule.kind(), rule.slot().qualifier()),
        incident.id(),
        rule.kind(),
        OwnerPolicy.owner(incident, rule.kind()),
        ClockState.RUNNING,
        provisional,
        !due.at().isAfter(unfolding.now()),
        false,
        start.earliest(),
        unfolding.now(),
        due.at(),
        latest.at(),
        null,
        present == null ? 1 : present.generation() + 1,
        rule.repeatEvery(),
        clause.rules().citation(),
        rule.clause(),
        incident.title(),
        incident.mark(),
        null,
        detail(incident, rule, start, latest, provisional));
  }

  /** Whether it runs on a grade, or on there being none, that a person has to confirm. */
  private static boolean provisional(Incident incident, ClockKind kind) {
    boolean onAGrade =
        StartPolicy.asksForAGrade(kind)
            || (kind == ClockKind.RESPONSE && !AppraisalPolicy.hasToBeAnswered(incident));
    return onAGrade && GravityPolicy.provisional(incident);
  }

  private static @Nullable ClockDetail detail(
      Incident incident, ClockRule rule, StartPolicy start, Due latest, boolean provisional) {
    List<ClockNote> notes = new ArrayList<>();
    if (start.unverified()) {
      notes.add(ClockNote.OCCURRENCE_UNVERIFIED);
    }
    if (latest.calendarUnknown()) {
      notes.add(ClockNote.CALENDAR_UNKNOWN);
    }
    if (provisional
        && StartPolicy.asksForAGrade(rule.kind())
        && GravityPolicy.byMissingAlone(incident)) {
      notes.add(ClockNote.MISSING_ALONE);
    }
    if (rule.soft()) {
      notes.add(ClockNote.SOFT);
    }
    Addressee to = rule.to();
    var detail =
        new ClockDetail(
            rule.slot().qualifier(),
            to == null ? null : to.form(),
            to == null ? null : to.name(),
            notes,
            start.gradedAt(),
            latest.calendar());
    return detail.equals(ClockDetail.NONE) ? null : detail;
  }
}
