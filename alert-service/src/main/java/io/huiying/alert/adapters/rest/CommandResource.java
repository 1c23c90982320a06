package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.session.Roles;
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

  @Inject Submission submission;

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

  @POST
  @Path("/{id}/proposal")
  public Response propose(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Proposal body) {
    return submit(id, request, body);
  }

  private Response submit(String id, CommandRequest request, CommandBodies.@Nullable Body body) {
    return submission.of(id, request, body);
  }
}
