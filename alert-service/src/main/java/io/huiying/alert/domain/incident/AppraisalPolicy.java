package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Appraisal;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.Verdict;

/**
 * What the last 研判 means for the 48 hours of 61号: they are provisional until somebody says that it
 * has to be answered, and nobody waits for them once it is only watched. A graver grade overrules
 * both, because it starts other clocks.
 */
final class AppraisalPolicy {

  private AppraisalPolicy() {}

  static boolean watched(Incident incident) {
    return is(incident, Verdict.WATCH);
  }

  static boolean hasToBeAnswered(Incident incident) {
    return is(incident, Verdict.ANSWER);
  }

  private static boolean is(Incident incident, Verdict verdict) {
    Appraisal last = incident.handled().appraisal();
    return last != null && last.verdict() == verdict;
  }
}
