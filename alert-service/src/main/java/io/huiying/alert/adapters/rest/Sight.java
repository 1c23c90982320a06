package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Jurisdiction;
import io.huiying.contracts.incident.Incident;
import io.huiying.kit.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** The incidents that the caller may see. Whatever is read or refused is in the audit trail. */
@RequestScoped
public class Sight {

  private final IncidentProjection projection;
  private final ReadModel readModel;
  private final AuditTrail audit;
  private final Caller caller;
  private final Jurisdiction jurisdiction;

  Sight(
      IncidentProjection projection,
      ReadModel readModel,
      AuditTrail audit,
      Caller caller,
      Jurisdiction jurisdiction) {
    this.projection = projection;
    this.readModel = readModel;
    this.audit = audit;
    this.caller = caller;
    this.jurisdiction = jurisdiction;
  }

  /**
   * An incident, read for a purpose.
   *
   * @param action the purpose, as the audit trail names it
   * @throws ProblemException when there is none, or it is not the caller's to see
   */
  public Incident read(String id, String action) {
    Incident incident = allowed(id, action).orElseThrow(Refusals::notFound);
    audit.note(caller.actor(), action, id, "ok");
    return incident;
  }

  /** The same, without a note of what went well; empty when there is none. */
  public Optional<Incident> allowed(String id, String action) {
    readModel.requireReady();
    Optional<Incident> incident = projection.incident(id);
    incident.ifPresent(found -> refusing(id, action, () -> jurisdiction.require(found)));
    return incident;
  }

  /**
   * Lets only those ask for something to whom every incident belongs that it would reach: a merged
   * one hands it on to its survivor.
   */
  void requireReach(String id, String action) {
    allowed(id, action);
    for (Incident survivor : projection.andSurvivors(id)) {
      refusing(id, action, () -> jurisdiction.require(survivor));
    }
  }

  /**
   * Lets only those read what is kept of a group who may see an incident that it tells of; of a
   * group that tells of none here, only who answers for the whole house.
   *
   * @return the incidents that it tells of and the caller may see, the one that answers for it last
   */
  public List<Incident> requireGroup(String groupId, String action) {
    readModel.requireReady();
    List<Incident> told = projection.ofGroup(groupId);
    List<Incident> seen = told.stream().filter(jurisdiction::includes).toList();
    if (seen.isEmpty()) {
      refusing(
          groupId,
          action,
          told.isEmpty()
              ? jurisdiction::requireWholeHouse
              : () -> jurisdiction.require(told.getLast()));
    }
    return seen;
  }

  /** All that the caller may see. */
  public List<Incident> all() {
    readModel.requireReady();
    return projection.all().stream()
        .map(IncidentProjection.Shown::incident)
        .filter(jurisdiction::includes)
        .toList();
  }

  /** Runs a check of jurisdiction; a refusal is audited. */
  void refusing(String target, String action, Runnable check) {
    try {
      check.run();
    } catch (ProblemException e) {
      audit.note(caller.actor(), action, target, e.problem().code());
      throw e;
    }
  }
}
