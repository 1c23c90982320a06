package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.IncidentView;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.kit.house.HouseConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Commands to incidents, answered with their outcome. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class CommandResource {

  @Inject CommandGate gate;
  @Inject IncidentProjection projection;
  @Inject Caller caller;
  @Inject HouseConfig house;

  /** The answer to a command. */
  public record Done(String commandId, String outcome, IncidentView incident) {}

  @POST
  @Path("/{id}/acknowledgement")
  public Response acknowledge(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable Acknowledgement body) {
    return submit(id, request, body == null ? new CommandBodies.Acknowledgement(null) : body);
  }

  @POST
  @Path("/{id}/severity")
  public Response grade(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable Grading body) {
    return submit(id, request, body);
  }

  @POST
  @Path("/{id}/occurrence")
  public Response occurrence(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable OccurrenceBody body) {
    return submit(id, request, body);
  }

  @POST
  @Path("/{id}/place")
  public Response place(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable PlaceBody body) {
    return submit(id, request, body);
  }

  @POST
  @Path("/{id}/assignment")
  public Response assign(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable Assignment body) {
    return submit(id, request, body);
  }

  @POST
  @Path("/{id}/releases")
  public Response release(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable ReleaseBody body) {
    return submit(id, request, body);
  }

  @POST
  @Path("/{id}/dismissal")
  public Response dismiss(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable Dismissal body) {
    return submit(id, request, body);
  }

  @POST
  @Path("/{id}/closure")
  public Response close(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      CommandBodies.@Nullable Closure body) {
    return submit(id, request, body);
  }

  private Response submit(String id, CommandRequest request, CommandBodies.@Nullable Body body) {
    IncidentAction action = Checks.body(body).action();
    Actor actor = caller.actor();
    String commandId = request.commandId(actor, id, action, house);
    Incident incident = gate.submit(commandId, id, actor, request.expectedVersion(), action);
    return Response.ok(new Done(commandId, "DONE", projection.view(incident)))
        .tag(Long.toString(incident.version()))
        .build();
  }
}
