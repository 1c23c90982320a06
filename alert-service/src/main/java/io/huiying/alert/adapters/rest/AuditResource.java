package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.notice.AuditEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Who did, read or searched what; to be read by those who answer for it. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject AuditTrail audit;
  @Inject Caller caller;

  /** The newest entries first. */
  @GET
  @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
  public IncidentResource.Listed<AuditEntry> latest(@QueryParam("limit") @Nullable String asked) {
    int limit = Checks.limit(asked, 100, AuditTrail.KEPT);
    audit.note(caller.actor(), "audit.read", "latest " + limit, "ok");
    return new IncidentResource.Listed<>(audit.latest(limit), null);
  }
}
