package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.analysis.AnalysisReads;
import io.huiying.alert.adapters.analysis.Credential;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.incident.Incident;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Why posts are one group, and what releases changed, as the analysis tells it; audited there. */
@Path("/api/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class AnalysisGroupResource {

  @Inject AnalysisReads analysis;
  @Inject Sight sight;

  @GET
  @Path("/{id: g[0-9a-f]{1,63}}/explanation")
  public Response explanation(@PathParam("id") String id, @Context HttpHeaders request) {
    sight.requireGroup(id, "group.explanation");
    return analysis.get("/api/v1/groups/" + id + "/explanation", Credential.of(request));
  }

  /** Also around the releases that people recorded. */
  @GET
  @Path("/{id: g[0-9a-f]{1,63}}/effects")
  public Response effects(@PathParam("id") String id, @Context HttpHeaders request) {
    List<Incident> seen = sight.requireGroup(id, "group.effects");
    String path = "/api/v1/groups/" + id + "/effects" + ReleaseMoments.query(seen);
    return analysis.get(path, Credential.of(request));
  }
}
