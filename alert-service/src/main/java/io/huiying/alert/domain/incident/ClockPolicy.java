package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.rules.Clause;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.alert.domain.rules.Slot;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.ClockOpened;
import io.huiying.contracts.incident.IncidentChange.ClockRescheduled;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.IncidentState;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks an incident in this picture must have, and what that means for those it has: open,
 * reschedule, stop. Clocks are independent of one another; acknowledging stops ACKNOWLEDGE alone.
 */
final class ClockPolicy {

  private ClockPolicy() {}

  /** Brings the clocks in accord with the picture, then lets what was done stop them. */
  static void settle(Unfolding unfolding) {
    List<Clause> clauses = unfolding.clauses();
    boolean records = unfolding.records();
    for (Slot slot : slots(unfolding.incident(), clauses)) {
      List<Clause> own = clauses.stream().filter(c -> c.rule().slot().equals(slot)).toList();
      if (recurs(slot.kind()) || own.isEmpty()) {
        StopPolicy.meet(unfolding, slot, own);
      }
      settle(unfolding, slot, own);
      StopPolicy.meet(unfolding, slot, own);
      if (records && metByRecords(slot.kind())) {
        StopPolicy.meetAfterwards(unfolding, slot, own, closedAway(unfolding, slot, own));
      }
    }
  }

  private static TreeSet<Slot> slots(Incident incident, List<Clause> clauses) {
    var slots = new TreeSet<Slot>();
    Stream.concat(
            clauses.stream().map(clause -> clause.rule().slot()),
            incident.clocks().stream().map(Slot::of))
        .forEach(slots::add);
    return slots;
  }

  /**
   * What is done again and again, or for the next occasion: what was done is looked at before what
   * is to be done next, which may be nothing.
   */
  private static boolean recurs(ClockKind kind) {
    return switch (kind) {
      case FOLLOW_UP,
          SUPPLEMENT,
          FINAL,
          CONTINUED_RELEASE,
          INTERPRETATION,
          REPOST,
          SERVICE_GUIDE,
          PROGRESS ->
          true;
      case ACKNOWLEDGE, FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE, RESPONSE, REPORT_UP -> false;
    };
  }

  /** Whether closing alone silenced it: what it asks for is asked for still. */
  private static boolean closedAway(Unfolding unfolding, Slot slot, List<Clause> clauses) {
    Incident incident = unfolding.incident();
    Clock clock = Clocks.of(incident, slot);
    return clock != null
        && incident.state() == IncidentState.CLOSED
        && clock.state() == ClockState.CANCELLED
        && EndRule.binds(clock)
        && clauses.stream()
            .filter(clause -> clause.rule().when().holds(unfolding.facts()))
            .anyMatch(clause -> asked(incident, clause, clock));
  }

  /** What is done once and recorded, maybe later than it was done. */
  private static boolean metByRecords(ClockKind kind) {
    return kind != ClockKind.ACKNOWLEDGE && !recurs(kind);
  }

  private static void settle(Unfolding unfolding, Slot slot, List<Clause> clauses) {
    Clock present = Clocks.of(unfolding.incident(), slot);
    Optional<Clock> due =
        clauses.stream()
            .filter(clause -> clause.rule().when().holds(unfolding.facts()))
            .findFirst()
            .filter(clause -> wanted(unfolding.incident(), clause, present))
            .flatMap(clause -> schedule(unfolding, clause, present));
    if (due.isPresent()) {
      if (present == null || !present.rings()) {
        openUnlessDone(unfolding, present, due.get());
      } else {
        reschedule(unfolding, present, due.get());
      }
    } else if (present != null && present.rings() && mayStop(unfolding, slot.kind())) {
      withdraw(unfolding, present);
    }
  }

  private static boolean wanted(Incident incident, Clause clause, @Nullable Clock present) {
    return incident.state().open() && asked(incident, clause, present);
  }

  private static boolean asked(Incident incident, Clause clause, @Nullable Clock present) {
    boolean answers = OwnershipPolicy.answers(incident.ownership());
    return switch (clause.rule().kind()) {
      case ACKNOWLEDGE ->
          OwnershipPolicy.concerns(incident.ownership())
              && (incident.acknowledgedAt() == null || present != null);
      case PROGRESS -> answers && incident.acknowledgedAt() != null;
      case FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE ->
          answers && GravityPolicy.major(incident);
      case RESPONSE ->
          answers && !GravityPolicy.major(incident) && !AppraisalPolicy.watched(incident);
      case REPORT_UP -> answers && incident.kind() == IncidentKind.EMERGENCY;
      case FOLLOW_UP, FINAL -> answers && !Answers.finished(incident, clause.to());
      case SUPPLEMENT -> answers && Answers.figureNotReported(incident, clause.to()).isPresent();
      case CONTINUED_RELEASE, INTERPRETATION, REPOST, SERVICE_GUIDE -> answers;
    };
  }

  /** Posts never stop a clock; they only make way for the graver ones. */
  private static boolean mayStop(Unfolding unfolding, ClockKind kind) {
    return unfolding.byPerson() || kind == ClockKind.RESPONSE;
  }

  private static Optional<Clock> schedule(
      Unfolding unfolding, Clause clause, @Nullable Clock present) {
    return StartPolicy.of(clause, unfolding, present)
        .map(start -> FreshClock.of(unfolding, clause, start, present))
        .map(
            fresh ->
                present == null || !present.rings()
                    ? awake(present, fresh)
                    : carryOver(present, fresh))
        .map(due -> sameSchedule(present, due) ? due : unfolding.unheard(due));
  }

  private static boolean sameSchedule(@Nullable Clock present, Clock due) {
    return present != null && present.generation() == due.generation();
  }

  /**
   * The same times keep their schedule, so that nothing rings twice. New times are a new
   * generation; a miss is undone only when they lie in the future, and what was told before rings
   * again only when its new moment comes.
   */
  private static Clock carryOver(Clock running, Clock fresh) {
    if (!moved(running, fresh)) {
      return Clocks.onSchedule(fresh, running);
    }
    boolean stillMissed =
        running.state() == ClockState.MISSED && !fresh.dueLatest().isAfter(fresh.openedAt());
    Clock due =
        stillMissed ? Clocks.with(fresh, ClockState.MISSED, null, running.verified()) : fresh;
    return Clocks.having(due, RingPlan.told(running, fresh.openedAt()).orElse(null));
  }

  /** A miss that fell silent stays one when its incident wakes up: it only reminds again. */
  private static Clock awake(@Nullable Clock silent, Clock fresh) {
    return silent != null
            && silent.state() == ClockState.MISSED
            && !fresh.dueLatest().isAfter(fresh.openedAt())
        ? Clocks.missedBefore(fresh, silent)
        : fresh;
  }

  /**
   * A clock that was met stays met; one that was cancelled or silenced starts a new generation. A
   * merge recomputes also what was met: by an earlier occurrence it may have been met late
   * (semantics 7); a split does so too, for then it was not.
   */
  private static void openUnlessDone(Unfolding unfolding, @Nullable Clock present, Clock due) {
    if (present == null || !done(unfolding.incident(), present, due)) {
      unfolding.add(new ClockOpened(due));
    } else if (unfolding.joinsOrParts() && metByRecords(due.kind()) && moved(present, due)) {
      reschedule(unfolding, present, due);
    }
  }

  private static boolean moved(Clock present, Clock due) {
    return !(present.startedFrom().equals(due.startedFrom())
        && present.dueAt().equals(due.dueAt())
        && present.dueLatest().equals(due.dueLatest()));
  }

  private static boolean done(Incident incident, Clock present, Clock due) {
    return present.state().met() && !again(incident, present, due);
  }

  /** Whether it is asked for once more after it was met. */
  private static boolean again(Incident incident, Clock present, Clock due) {
    return switch (due.kind()) {
      case SUPPLEMENT -> true;
      // The next one may have been published before the last that was done.
      case INTERPRETATION, REPOST, SERVICE_GUIDE ->
          Answers.duty(incident, due.kind()).filter(Duty::open).isPresent();
      case FOLLOW_UP, FINAL, CONTINUED_RELEASE, PROGRESS ->
          due.startedFrom().isAfter(present.startedFrom());
      case ACKNOWLEDGE, FIRST_RELEASE, PRESS_CONFERENCE, PRESS_CENTRE, RESPONSE, REPORT_UP -> false;
    };
  }

  private static void reschedule(Unfolding unfolding, Clock present, Clock due) {
    if (!due.equals(present)) {
      unfolding.add(new ClockRescheduled(due, ClockWords.whyRescheduled(present, due)));
    }
  }

  private static void withdraw(Unfolding unfolding, Clock clock) {
    boolean missStays = clock.state() == ClockState.MISSED && !clock.provisional();
    String why = ClockWords.whyWithdrawn(unfolding.incident(), clock);
    unfolding.add(
        new ClockStopped(
            clock.id(),
            missStays ? ClockState.MISSED : ClockState.CANCELLED,
            unfolding.now(),
            missStays ? why + "，超时记录保留" : why));
  }
}
