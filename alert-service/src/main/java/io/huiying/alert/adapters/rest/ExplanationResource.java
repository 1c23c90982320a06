package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Why an incident stands as it does. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class ExplanationResource {

  @Inject IncidentProjection projection;
  @Inject ReadModel readModel;
  @Inject Histories histories;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  /** Its evidence, the rule sets that applied, and why each clock runs or stopped. */
  @GET
  @Path("/{id}/explanation")
  public IncidentExplanation explain(@PathParam("id") String id) {
    readModel.requireReady();
    var incident = projection.incident(id).orElseThrow(Refusals::notFound);
    var view = projection.view(id).orElseThrow(Refusals::notFound);
    audit.note(caller.actor(), "incident.explain", id, "ok");
    return IncidentExplanation.of(incident, view, histories.of(id));
  }
}
