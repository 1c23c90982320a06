package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.ClockOpened;
import io.huiying.contracts.incident.IncidentChange.ClockRescheduled;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks an incident in this picture must have, and what that means for those it has: open,
 * reschedule, stop. Clocks are independent of one another; acknowledging stops ACKNOWLEDGE alone.
 */
final class ClockPolicy {

  private ClockPolicy() {}

  /** Brings the clocks in accord with the picture, then lets what was done stop them. */
  static void settle(Unfolding unfolding) {
    for (ClockKind kind : ClockKind.values()) {
      settle(unfolding, kind);
      StopPolicy.meet(unfolding, kind);
    }
  }

  private static void settle(Unfolding unfolding, ClockKind kind) {
    Clock present = Clocks.of(unfolding.incident(), kind);
    Optional<ClockRule> rule =
        unfolding.rules().clock(kind).filter(r -> wanted(unfolding.incident(), kind, present));
    if (rule.isPresent()) {
      Clock due = schedule(unfolding, rule.get(), present);
      if (present == null || !present.rings()) {
        openUnlessDone(unfolding, present, due);
      } else {
        reschedule(unfolding, present, due);
      }
    } else if (present != null && present.rings() && mayStop(unfolding, kind)) {
      withdraw(unfolding, present);
    }
  }

  private static boolean wanted(Incident incident, ClockKind kind, @Nullable Clock present) {
    if (!incident.state().open()) {
      return false;
    }
    boolean answers = OwnershipPolicy.answers(incident.ownership());
    return switch (kind) {
      case ACKNOWLEDGE ->
          OwnershipPolicy.concerns(incident.ownership())
              && (incident.acknowledgedAt() == null || present != null);
      case FIRST_RELEASE, PRESS_CONFERENCE -> answers && GravityPolicy.major(incident);
      case RESPONSE -> answers && !GravityPolicy.major(incident);
    };
  }

  /** Posts never stop a clock; they only make way for the graver ones. */
  private static boolean mayStop(Unfolding unfolding, ClockKind kind) {
    return unfolding.byPerson() || kind == ClockKind.RESPONSE;
  }

  private static Clock schedule(Unfolding unfolding, ClockRule rule, @Nullable Clock present) {
    Clock running = present != null && present.rings() ? present : null;
    int generation = present == null ? 1 : present.generation() + 1;
    Clock fresh = fresh(unfolding, rule, running, generation);
    Clock due = running == null ? fresh : carryOver(running, fresh);
    boolean sameSchedule = running != null && running.generation() == due.generation();
    return sameSchedule ? due : unfolding.unheard(due);
  }

  private static Clock fresh(
      Unfolding unfolding, ClockRule rule, @Nullable Clock running, int generation) {
    Incident incident = unfolding.incident();
    Instant now = unfolding.now();
    StartPolicy start = StartPolicy.of(rule.from(), incident, running, now);
    Instant dueAt = start.earliest().plus(rule.length());
    return new Clock(
        Clock.idOf(incident.id(), rule.kind()),
        incident.id(),
        rule.kind(),
        OwnerPolicy.owner(incident, rule.kind()),
        ClockState.RUNNING,
        rule.kind() != ClockKind.ACKNOWLEDGE && GravityPolicy.provisional(incident),
        !dueAt.isAfter(now),
        false,
        start.earliest(),
        now,
        dueAt,
        start.latest().plus(rule.length()),
        null,
        generation,
        rule.repeatEvery(),
        unfolding.rules().name(),
        rule.clause(),
        incident.title(),
        incident.mark());
  }

  /**
   * The same times keep their schedule, so that nothing rings twice. New times are a new
   * generation; a miss is undone only when they lie in the future, and what was told before rings
   * again only when its new moment comes.
   */
  private static Clock carryOver(Clock running, Clock fresh) {
    if (running.startedFrom().equals(fresh.startedFrom())
        && running.dueAt().equals(fresh.dueAt())
        && running.dueLatest().equals(fresh.dueLatest())) {
      return Clocks.onSchedule(fresh, running);
    }
    boolean stillMissed =
        running.state() == ClockState.MISSED && !fresh.dueLatest().isAfter(fresh.openedAt());
    Clock due =
        stillMissed ? Clocks.with(fresh, ClockState.MISSED, null, running.verified()) : fresh;
    return Clocks.having(due, RingPlan.told(running, fresh.openedAt()).orElse(null));
  }

  /** A clock that was met stays met; one that was cancelled or silenced starts a new generation. */
  private static void openUnlessDone(Unfolding unfolding, @Nullable Clock present, Clock due) {
    boolean done =
        present != null
            && (present.state() == ClockState.MET || present.state() == ClockState.MET_LATE);
    if (!done) {
      unfolding.add(new ClockOpened(due));
    }
  }

  private static void reschedule(Unfolding unfolding, Clock present, Clock due) {
    if (!due.equals(present)) {
      unfolding.add(new ClockRescheduled(due, whyRescheduled(present, due)));
    }
  }

  private static String whyRescheduled(Clock before, Clock after) {
    if (before.generation() != after.generation()) {
      return "起算时间变更，时限重新计算";
    }
    if (before.provisional() != after.provisional()) {
      return after.provisional() ? "等级待核定" : "等级已核定";
    }
    return before.owner().equals(after.owner()) ? "事件名称变更" : "责任单位变更";
  }

  private static void withdraw(Unfolding unfolding, Clock clock) {
    boolean missStays = clock.state() == ClockState.MISSED && !clock.provisional();
    unfolding.add(
        new ClockStopped(
            clock.id(),
            missStays ? ClockState.MISSED : ClockState.CANCELLED,
            unfolding.now(),
            whyWithdrawn(unfolding.incident(), clock, missStays)));
  }

  private static String whyWithdrawn(Incident incident, Clock clock, boolean missStays) {
    String why =
        switch (incident.state()) {
          case CLOSED -> "已结案";
          case DISMISSED -> "已核否";
          case MERGED -> "已并入其他事件";
          case DETECTED, REPORTED, ACKNOWLEDGED -> {
            if (!OwnershipPolicy.answers(incident.ownership())) {
              yield "归属变更为" + incident.ownership().label();
            }
            yield clock.kind() == ClockKind.RESPONSE ? "升级为重大以上，改按首次发布、新闻发布会时限" : "核定为重大以下";
          }
        };
    return missStays ? why + "，超时记录保留" : why;
  }
}
