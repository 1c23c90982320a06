package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Clause;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSet;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision may know beside state and cause.
 *
 * @param now by the house clock
 * @param ruleSets all that there are
 * @param home where this installation stands
 */
public record DecisionContext(Instant now, RuleSets ruleSets, Home home) {

  /**
   * The rule set that applies: chosen by mark, place and the time of detection, so that a rule that
   * changes later does not rewrite an incident that is under way.
   */
  public RuleSet rules(Incident incident) {
    return ruleSets.inForce(incident.mark(), incident.place(), incident.detectedAt());
  }

  /** What is asked of an incident: chosen as {@link #rules} is, with the supplements. */
  public List<Clause> clauses(Incident incident) {
    return ruleSets.clauses(
        incident.mark(), incident.place(), incident.hazard(), incident.detectedAt());
  }

  /** What an event cites: the applicable set, or the country's when there is no incident. */
  public String citation(@Nullable Incident incident) {
    RuleSet rules =
        incident == null ? ruleSets.inForce(Mark.LIVE, Place.UNKNOWN, now) : rules(incident);
    return rules.citation();
  }
}
