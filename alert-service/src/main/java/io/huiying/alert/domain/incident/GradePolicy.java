package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.ProposeSeverity;
import io.huiying.contracts.incident.IncidentChange.SeverityProposed;
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

  /** A person's 初判 gives way to what is graver, and to nothing else. */
  private static boolean judgedAlready(Incident incident, SeverityRange seen) {
    SeverityRange before = incident.proposed();
    return before != null
        && before.standard().equals(BY_HAND)
        && seen.upper().compareTo(before.upper()) <= 0;
  }

  /** Graver than what a person decided, and graver than what that person had been shown. */
  private static boolean alarming(Incident incident, SeverityRange seen) {
    SeverityRange before = incident.proposed();
    boolean graverThanShown = before == null || seen.upper().compareTo(before.upper()) > 0;
    Severity confirmed = incident.confirmed();
    if (!incident.state().open()) {
      return graverThanShown && seen.reachesMajor();
    }
    return confirmed != null && graverThanShown && seen.upper().compareTo(confirmed) > 0;
  }
}
