package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.post.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether an incident counts as 重大 or graver, be it provisionally. Waiting for the grade never eats
 * the five hours, so the upper bound of the proposal decides until a person grades; and what posts
 * started only a person may stop.
 */
final class GravityPolicy {

  private GravityPolicy() {}

  static boolean major(Incident incident) {
    Severity confirmed = incident.confirmed();
    if (confirmed != null && confirmed.atLeast(Severity.MAJOR)) {
      return true;
    }
    SeverityRange proposed = incident.proposed();
    boolean proposedMajor = proposed != null && proposed.reachesMajor();
    if (confirmed == null) {
      return proposedMajor || startedBefore(incident);
    }
    return incident.alarming() && (proposedMajor || startedBefore(incident));
  }

  /** Whether the grade that the release clocks run on still waits for a person. */
  static boolean provisional(Incident incident) {
    Severity confirmed = incident.confirmed();
    if (confirmed == null) {
      return true;
    }
    return major(incident) && !confirmed.atLeast(Severity.MAJOR);
  }

  private static boolean startedBefore(Incident incident) {
    return stands(Clocks.of(incident, ClockKind.FIRST_RELEASE))
        || stands(Clocks.of(incident, ClockKind.PRESS_CONFERENCE))
        || stands(Clocks.of(incident, ClockKind.PRESS_CENTRE));
  }

  /**
   * The grade by which clauses are chosen: what a person confirmed, else the gravest that is
   * possible; general as long as nobody can say.
   */
  static Severity grade(Incident incident) {
    Severity confirmed = incident.confirmed();
    SeverityRange proposed = incident.proposed();
    Severity possible = proposed == null ? Severity.GENERAL : proposed.upper();
    if (confirmed != null && !incident.alarming()) {
      return confirmed;
    }
    Severity least = major(incident) ? Severity.MAJOR : Severity.GENERAL;
    Severity grade = Severity.graver(least, possible);
    return confirmed == null ? grade : Severity.graver(grade, confirmed);
  }

  /**
   * Whether nothing but missing or trapped people makes it 重大: no death, no official source and no
   * second source (DESIGN section 6, 1).
   */
  static boolean byMissingAlone(Incident incident) {
    return byMissingAlone(incident, incident.proposed());
  }

  /** The same for a grade that is about to be proposed. */
  static boolean byMissingAlone(Incident incident, @Nullable SeverityRange proposed) {
    boolean otherwise =
        proposed == null
            || proposed.lower().atLeast(Severity.MAJOR)
            || incident.hazard() == Hazard.EARTHQUAKE;
    if (otherwise) {
      // Somebody said the grade, the confirmed toll has it, or a magnitude may have given it.
      return false;
    }
    boolean missing = incident.figures().stream().anyMatch(f -> counts(f) && absent(f.kind()));
    boolean more =
        incident.figures().stream()
            .anyMatch(f -> counts(f) && (hard(f.kind()) || official(f.sourceKind())));
    return missing && !more && incident.sources() < 2;
  }

  private static boolean counts(Figure figure) {
    return figure.state() == Figure.State.STATED && figure.upper() > 0;
  }

  private static boolean absent(FigureKind kind) {
    return kind == FigureKind.MISSING || kind == FigureKind.TRAPPED;
  }

  private static boolean hard(FigureKind kind) {
    return kind == FigureKind.DEAD
        || kind == FigureKind.SERIOUSLY_INJURED
        || kind == FigureKind.DIRECT_LOSS;
  }

  private static boolean official(SourceKind source) {
    return source == SourceKind.OFFICIAL || source == SourceKind.MANUAL;
  }

  private static boolean stands(@Nullable Clock clock) {
    return clock != null && clock.state() != ClockState.CANCELLED;
  }
}
