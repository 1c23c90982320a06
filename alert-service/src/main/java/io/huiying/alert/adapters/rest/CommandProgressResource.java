package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.CommandOutcomes;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.incident.Rejection;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** How far a command is; for whoever was told 504. */
@Path("/api/v1/commands")
@Produces(MediaType.APPLICATION_JSON)
public class CommandProgressResource {

  @Inject CommandOutcomes outcomes;
  @Inject Sight sight;

  /** {@code outcome} is PENDING, DONE or REJECTED. */
  public record Progress(String commandId, String outcome, @Nullable Rejection rejection) {}

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
  public Progress progress(@PathParam("id") String id) {
    CommandOutcomes.Outcome outcome = outcomes.of(id).orElseThrow(CommandProgressResource::unknown);
    sight.allowed(outcome.incidentId(), "command.read");
    return new Progress(id, word(outcome), outcome.rejection());
  }

  private static String word(CommandOutcomes.Outcome outcome) {
    if (!outcome.settled()) {
      return "PENDING";
    }
    return outcome.rejection() == null ? "DONE" : "REJECTED";
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.of(404, "unknown-command", "No such command", "没有这个操作，或已过查询期限"));
  }
}
