package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.analysis.AnalysisReads;
import io.huiying.alert.adapters.analysis.Credential;
import io.huiying.alert.adapters.session.Roles;
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

/** Heat, as the analysis tells it; audited there. */
@Path("/api/v1/heat")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class AnalysisHeatResource {

  @Inject AnalysisReads analysis;
  @Inject Sight sight;

  /** Topics by region, or the unclassified that surges. */
  @GET
  @Path("/{part: topics|tray}")
  public Response part(@PathParam("part") String part, @Context HttpHeaders request) {
    return analysis.get("/api/v1/heat/" + part, Credential.of(request));
  }

  /** The life of a group. */
  @GET
  @Path("/groups/{id: g[0-9a-f]{1,63}}")
  public Response group(@PathParam("id") String id, @Context HttpHeaders request) {
    sight.requireGroup(id, "group.life");
    return analysis.get("/api/v1/heat/groups/" + id, Credential.of(request));
  }
}
