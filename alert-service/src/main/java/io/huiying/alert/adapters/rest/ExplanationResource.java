package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.incident.Incident;
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
  @Inject Sight sight;
  @Inject Histories histories;

  /** Its evidence, the rule sets that applied, and why each clock runs or stopped. */
  @GET
  @Path("/{id}/explanation")
  public IncidentExplanation explain(@PathParam("id") String id) {
    var incident = sight.read(id, "incident.explain");
    return IncidentExplanation.of(
        incident,
        projection.view(incident),
        histories.of(id),
        part -> projection.incident(part).map(Incident::title));
  }
}
