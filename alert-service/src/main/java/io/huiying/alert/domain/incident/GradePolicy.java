package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.ProposeSeverity;
import io.huiying.contracts.incident.IncidentChange.SeverityProposed;
import io.huiying.contracts.incident.IncidentState;
import org.jspecify.annotations.Nullable;

/** Proposals of a grade: by posts and by people. Only a confirmation decides. */
final class GradePolicy {

  /** The standard of a grade that a person proposed. */
  static final String BY_HAND = "初判";

  private GradePolicy() {}

  /** 初判 of whoever is on duty. */
  static SeverityProposed byHand(ProposeSeverity action) {
    String why = action.reason();
    String rule = why == null || why.isBlank() ? "值班员初判" : "值班员初判：" + why.strip();
    return new SeverityProposed(
        new SeverityRange(action.severity(), action.severity(), BY_HAND, rule), false);
  }

  /** What posts propose, to be recorded; nothing when it says nothing new. */
  static void byPosts(Unfolding unfolding, @Nullable SeverityRange seen) {
    Incident incident = unfolding.incident();
    if (seen != null && !seen.equals(incident.proposed()) && !judgedAlready(incident, seen)) {
      Boolean alone =
          seen.reachesMajor() && GravityPolicy.byMissingAlone(incident, seen) ? true : null;
      unfolding.add(new SeverityProposed(seen, alarming(incident, seen), alone));
    }
  }

  /**
   * Hours that were running for one of two incidents run on when they have become one, whatever a
   * person had made of the other: only a manager lowers below 重大.
   *
   * @param before the two as they were
   */
  static void keepHours(Unfolding unfolding, Incident... before) {
    for (Incident one : before) {
      if (GravityPolicy.major(one)
          && OwnershipPolicy.answers(one.ownership())
          && !GravityPolicy.major(unfolding.incident())) {
        keepHours(unfolding, one.proposed());
      }
    }
  }

  private static void keepHours(Unfolding unfolding, @Nullable SeverityRange theirs) {
    SeverityRange own = unfolding.incident().proposed();
    SeverityRange told = theirs == null ? own : theirs;
    unfolding.add(
        new SeverityProposed(
            new SeverityRange(
                own == null ? Severity.GENERAL : own.lower(),
                own == null ? Severity.MAJOR : Severity.graver(own.upper(), Severity.MAJOR),
                told == null ? BY_HAND : told.standard(),
                "合并前已按重大以上计时" + (theirs == null ? "" : "：" + theirs.rule())),
            true));
  }

  /** A person's 初判 gives way to what is graver, and to nothing else. */
  private static boolean judgedAlready(Incident incident, SeverityRange seen) {
    SeverityRange before = incident.proposed();
    return before != null
        && before.standard().equals(BY_HAND)
        && seen.upper().compareTo(before.upper()) <= 0
        && !alarming(incident, seen);
  }

  /**
   * Graver than what a person decided, and graver than what that person had been shown: it may be
   * graver than was possible, or is for certain graver than was certain.
   */
  private static boolean alarming(Incident incident, SeverityRange seen) {
    Severity confirmed = incident.confirmed();
    if (!incident.state().open()) {
      return seen.reachesMajor()
          && (mayBeGraver(incident, seen)
              || (isGraver(incident, seen)
                  && seen.lower().atLeast(Severity.MAJOR)
                  && !decided(incident, seen.lower())));
    }
    return confirmed != null
        && ((mayBeGraver(incident, seen) && seen.upper().compareTo(confirmed) > 0)
            || (isGraver(incident, seen) && seen.lower().compareTo(confirmed) > 0));
  }

  private static boolean mayBeGraver(Incident incident, SeverityRange seen) {
    SeverityRange shown = incident.proposed();
    return shown == null || seen.upper().compareTo(shown.upper()) > 0;
  }

  /** A 初判 is no toll: what posts tell for certain was not certain by it. */
  private static boolean isGraver(Incident incident, SeverityRange seen) {
    SeverityRange shown = incident.proposed();
    return shown == null
        || shown.standard().equals(BY_HAND)
        || seen.lower().compareTo(shown.lower()) > 0;
  }

  /** Closed at that grade; a dismissed one was found to be nothing, whatever it had been graded. */
  private static boolean decided(Incident incident, Severity grade) {
    Severity confirmed = incident.confirmed();
    return incident.state() == IncidentState.CLOSED
        && confirmed != null
        && confirmed.atLeast(grade);
  }
}
