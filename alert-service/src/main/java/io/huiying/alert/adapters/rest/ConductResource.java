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

/** What people do about incidents beside grading and releasing, answered with its outcome. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class ConductResource {

  @Inject Submission submission;

  /** 接报登记: opens an incident, whatever of the house is down but broker and decider. */
  @POST
  public Response register(@BeanParam CommandRequest request, @Nullable IntakeBody body) {
    return submission.intake(request, body);
  }

  @POST
  @Path("/{id}/reports")
  public Response report(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Report body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/duties")
  public Response openDuty(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable NewDuty body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/duties/evidence")
  public Response recordDuty(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable DutyEvidence body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/claims")
  public Response claim(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable NewClaim body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/claims/{claimId}/rebuttal")
  public Response rebut(
      @PathParam("id") String id,
      @PathParam("claimId") String claimId,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Rebuttal body) {
    return submission.of(id, request, Checks.body(body).of(claimId));
  }

  @POST
  @Path("/{id}/tags")
  public Response tag(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Tag body) {
    return submission.of(id, request, body);
  }

  /** A claim of posts was misread. */
  @POST
  @Path("/{id}/figures")
  public Response misread(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Misread body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/notes")
  public Response note(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Note body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/misses/{clockId}/verification")
  public Response verifyMiss(
      @PathParam("id") String id,
      @PathParam("clockId") String clockId,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Verification body) {
    ConductBodies.Verification sent = body == null ? new ConductBodies.Verification(null) : body;
    return submission.of(id, request, sent.of(clockId));
  }

  /** 研判. */
  @POST
  @Path("/{id}/appraisal")
  public Response appraise(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Appraisal body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/reopen")
  public Response reopen(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Reopening body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/undo")
  public Response undo(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Undoing body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/merge")
  public Response merge(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Merging body) {
    return submission.of(id, request, body);
  }

  @POST
  @Path("/{id}/split")
  public Response split(
      @PathParam("id") String id,
      @BeanParam CommandRequest request,
      ConductBodies.@Nullable Splitting body) {
    return submission.of(id, request, body);
  }
}
