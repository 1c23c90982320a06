package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.adapters.kafka.AuditTrail;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The signed-in person of this request. */
@RequestScoped
public class Reader {

  private final SecurityIdentity identity;
  private final AuditTrail trail;

  Reader(SecurityIdentity identity, AuditTrail trail) {
    this.identity = identity;
    this.trail = trail;
  }

  /** An entry on its way into the audit. */
  @FunctionalInterface
  interface Audited {
    /** Waits until it is kept; the request ends here when that cannot be. */
    void await();
  }

  /** Records what the person is about to see; the request ends here when that cannot be kept. */
  void audit(String action, String target) {
    beginAudit(action, target).await();
  }

  /** Begins to record, for who has other work meanwhile; answers only after {@code await}. */
  Audited beginAudit(String action, String target) {
    Role role = identity.getRoles().stream().map(Role::ofCode).findFirst().orElseThrow();
    return trail.record(new Actor(identity.getPrincipal().getName(), role), action, target)::await;
  }
}
