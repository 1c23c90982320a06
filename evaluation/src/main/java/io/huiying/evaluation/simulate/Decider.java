package io.huiying.evaluation.simulate;

import io.huiying.alert.domain.incident.DecisionContext;
import io.huiying.alert.domain.incident.IncidentChain;
import io.huiying.alert.domain.incident.QuotePolicy.Cut;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decider with its store; what it decided is handed on by its caller. */
final class Decider {

  private final RuleSets ruleSets;
  private final Home home;
  private final Map<String, Incident> incidents = new LinkedHashMap<>();

  Decider(RuleSets ruleSets, Home home) {
    this.ruleSets = ruleSets;
    this.home = home;
  }

  /** What a cause makes of an incident. Nothing is kept before {@link #commit}. */
  IncidentChain decide(String incidentId, Cut cut, Instant now) {
    return IncidentChain.extend(
        incidentId,
        incidents.get(incidentId),
        cut.cause(),
        new DecisionContext(now, ruleSets, home),
        Decider::hash);
  }

  void commit(String incidentId, IncidentChain chain) {
    Incident after = chain.incident();
    if (after != null) {
      incidents.put(incidentId, after);
    }
  }

  /** Reads every incident anew from its stored bytes, as after a restart. */
  void crash() {
    incidents.replaceAll(
        (id, incident) -> Topics.STATE.value().fromBytes(Topics.STATE.value().toBytes(incident)));
  }

  @Nullable Incident incident(String id) {
    return incidents.get(id);
  }

  Map<String, Incident> incidents() {
    return incidents;
  }

  static String hash(IncidentEvent event) {
    return Ids.sha256(Topics.EVENT.value().toBytes(event));
  }
}
