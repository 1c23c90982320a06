package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Clause;
import io.huiying.alert.domain.rules.ClockRule;
import io.huiying.alert.domain.rules.Term;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when a clock's hours are counted: alarms from {@code earliest}, a miss from {@code latest}
 * until a person fixes the time (DESIGN section 6, 2).
 *
 * @param unverified nobody knows when it happened: 事发时间待核
 * @param gradedAt when the grade that asks for the clock became known, for those that a grade asks
 *     for
 */
record StartPolicy(
    Instant earliest, Instant latest, boolean unverified, @Nullable Instant gradedAt) {

  /** Empty when there is nothing yet to count from. */
  static Optional<StartPolicy> of(Clause clause, Unfolding unfolding, @Nullable Clock present) {
    ClockRule rule = clause.rule();
    Incident incident = unfolding.incident();
    Clock running = present != null && present.rings() ? present : null;
    Instant gradedAt =
        asksForAGrade(rule.kind()) ? gradedAt(unfolding, rule.kind(), present) : null;
    return switch (rule.from()) {
      case OCCURRENCE -> Optional.of(occurrence(incident, gradedAt));
      case FIRST_KNOWN -> Optional.of(at(firstKnown(incident), gradedAt));
      case DETECTED -> at(running == null ? unfolding.now() : running.startedFrom());
      case ACKNOWLEDGEMENT -> at(incident.acknowledgedAt());
      case LAST_REPORT ->
          Answers.lastReport(incident, clause.to())
              .map(UpwardReport::sentAt)
              .map(sent -> rule.term() instanceof Term.DailyAt ? notBefore(sent, present) : sent)
              .flatMap(StartPolicy::at);
      case LAST_RELEASE ->
          Answers.lastRelease(incident, unfolding.rules().issuers())
              .map(Release::publishedAt)
              .flatMap(StartPolicy::at);
      case NEWER_FIGURE ->
          Answers.figureSinceRelease(incident, unfolding.rules().issuers())
              .flatMap(figure -> at(figure.publishedAt()));
      case PUBLICATION ->
          Answers.duty(incident, rule.kind()).map(Duty::since).flatMap(StartPolicy::at);
    };
  }

  /** What was reported before today's hour counts for today: the next one is tomorrow's. */
  private static Instant notBefore(Instant sent, @Nullable Clock present) {
    if (present == null || present.state() == ClockState.CANCELLED) {
      return sent;
    }
    if (present.rings()) {
      return later(sent, present.startedFrom());
    }
    return present.state() == ClockState.MET ? later(sent, present.dueAt()) : sent;
  }

  /** Whether a grade asks for the clock, and not the incident as such. */
  static boolean asksForAGrade(ClockKind kind) {
    return kind == ClockKind.FIRST_RELEASE
        || kind == ClockKind.PRESS_CONFERENCE
        || kind == ClockKind.PRESS_CENTRE;
  }

  /** Of two incidents that became one, the earlier grade asks for the clock. */
  private static @Nullable Instant gradedAt(
      Unfolding unfolding, ClockKind kind, @Nullable Clock present) {
    Instant theirs = unfolding.gradedElsewhere(kind);
    Instant own =
        present == null || lowered(unfolding, present)
            ? gradedNow(unfolding)
            : present.details().gradedAt();
    if (own == null || theirs == null) {
      return own == null ? theirs : own;
    }
    return earlier(own, theirs);
  }

  /** Found with its grade: as soon as it was known. Upgraded: when that was decided. */
  private static Instant gradedNow(Unfolding unfolding) {
    Incident incident = unfolding.incident();
    return incident.detectedAt().equals(unfolding.now())
        ? firstKnown(incident)
        : unfolding.asked(unfolding.now());
  }

  /**
   * Whether the grade that asked for the clock had been taken back since, so that it is asked for
   * anew. What was undone, put to rest, moved away or merged had its grade all the time.
   */
  private static boolean lowered(Unfolding unfolding, Clock present) {
    Instant stopped = present.stoppedAt();
    boolean withdrawn =
        present.state() == ClockState.CANCELLED || present.state() == ClockState.MISSED;
    if (stopped == null || !withdrawn) {
      return false;
    }
    Incident incident = unfolding.incident();
    Severity confirmed = incident.confirmed();
    Instant at = incident.confirmedAt();
    boolean since =
        confirmed != null
            && !confirmed.atLeast(Severity.MAJOR)
            && at != null
            && !at.isBefore(stopped);
    return since || unfolding.grades();
  }

  private static StartPolicy occurrence(Incident incident, @Nullable Instant gradedAt) {
    Occurrence occurrence = incident.occurrence();
    if (occurrence != null && incident.occurrenceFixed()) {
      return new StartPolicy(occurrence.lower(), occurrence.upper(), false, gradedAt);
    }
    if (gradedAt != null && slow(incident.hazard())) {
      return at(gradedAt, gradedAt);
    }
    Instant known = firstKnown(incident);
    if (occurrence == null) {
      return new StartPolicy(known, known, true, gradedAt);
    }
    // What has been told has happened: a vague "on the 21st" ends when the house first saw it.
    return new StartPolicy(
        earlier(occurrence.lower(), known), earlier(occurrence.upper(), known), false, gradedAt);
  }

  /**
   * 暴雨, 疫情, 食物中毒 and their like have no moment at which they happen: their hours run from when it
   * was known that they had reached the grade, unless a person fixes the time.
   */
  private static boolean slow(@Nullable Hazard hazard) {
    return hazard == Hazard.FLOOD
        || hazard == Hazard.DROUGHT
        || hazard == Hazard.SNOW
        || hazard == Hazard.EPIDEMIC
        || hazard == Hazard.FOOD_POISONING;
  }

  private static Instant firstKnown(Incident incident) {
    Instant reported = incident.reportedAt();
    Instant seen = incident.firstSeenAt();
    return reported == null ? seen : earlier(reported, seen);
  }

  private static Optional<StartPolicy> at(@Nullable Instant instant) {
    return Optional.ofNullable(instant).map(found -> at(found, null));
  }

  private static StartPolicy at(Instant instant, @Nullable Instant gradedAt) {
    return new StartPolicy(instant, instant, false, gradedAt);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
