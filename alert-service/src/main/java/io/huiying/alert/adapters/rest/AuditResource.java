package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.audit.RootView;
import io.huiying.alert.adapters.audit.SealedRoots;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Jurisdiction;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.notice.AuditEntry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Who did, read or searched what; to be read by those who answer for it. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final int MOST_ROOTS = 1_000;

  @Inject AuditTrail audit;
  @Inject SealedRoots roots;
  @Inject Caller caller;
  @Inject Jurisdiction jurisdiction;

  /** The newest entries first. */
  @GET
  @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
  public IncidentResource.Listed<AuditEntry> latest(@QueryParam("limit") @Nullable String asked) {
    jurisdiction.requireWholeHouse();
    int limit = Checks.limit(asked, 100, AuditTrail.KEPT);
    audit.note(caller.actor(), "audit.read", "latest " + limit, "ok");
    return new IncidentResource.Listed<>(audit.latest(limit), null);
  }

  /** The newest Merkle roots over the record of truth, newest first. */
  @GET
  @Path("/roots")
  @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
  @RunOnVirtualThread
  public IncidentResource.Listed<RootView> roots(@QueryParam("limit") @Nullable String asked) {
    jurisdiction.requireWholeHouse();
    int limit = Checks.limit(asked, 100, MOST_ROOTS);
    audit.note(caller.actor(), "audit.roots", "latest " + limit, "ok");
    try {
      return new IncidentResource.Listed<>(
          roots.latest(limit).reversed().stream().map(RootView::of).toList(), null);
    } catch (KafkaException e) {
      throw Refusals.brokerAway();
    }
  }
}
