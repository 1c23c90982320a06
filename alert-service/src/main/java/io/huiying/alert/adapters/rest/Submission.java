package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.IncidentView;
import io.huiying.alert.adapters.page.Pages;
import io.huiying.alert.adapters.session.Caller;
import io.huiying.alert.adapters.session.Jurisdiction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.wire.Ids;
import io.huiying.kit.house.HouseConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** From a request to its answer: who asks, under which command id, and what became of it. */
@ApplicationScoped
public class Submission {

  private final CommandGate gate;
  private final IncidentProjection projection;
  private final Caller caller;
  private final Sight sight;
  private final Jurisdiction jurisdiction;
  private final HouseConfig house;
  private final Pages pages;

  Submission(
      CommandGate gate,
      IncidentProjection projection,
      Caller caller,
      Sight sight,
      Jurisdiction jurisdiction,
      HouseConfig house,
      Pages pages) {
    this.gate = gate;
    this.projection = projection;
    this.caller = caller;
    this.sight = sight;
    this.jurisdiction = jurisdiction;
    this.house = house;
    this.pages = pages;
  }

  /** The answer to a command. */
  public record Done(String commandId, String outcome, IncidentView incident) {}

  /** Does a command to an incident. */
  Response of(String id, CommandRequest request, CommandBodies.@Nullable Body body) {
    IncidentAction action = Checks.body(body).action();
    Actor actor = caller.actor();
    requireScope(id, action);
    String commandId = request.commandId(actor, id, action, house);
    Incident incident =
        gate.submit(commandId, id, actor, request.expectedVersion(), withItsPage(action));
    return answer(Response.ok(), commandId, incident);
  }

  /** Opens an incident; the same person's same Idempotency-Key opens the same one. */
  Response intake(CommandRequest request, @Nullable IntakeBody body) {
    Actor actor = caller.actor();
    IntakeBody sent = Checks.body(body);
    String reportId = request.commandId(actor, "", sent.action(""), house);
    IncidentAction.Register action = sent.action(reportId);
    String id = Ids.incident(action.groupId());
    sight.refusing(
        id, CommandWords.auditAction(action), () -> jurisdiction.requirePlace(action.place()));
    Incident incident = gate.submit(reportId, id, actor, null, action);
    return answer(Response.created(URI.create("/api/v1/incidents/" + id)), reportId, incident);
  }

  /** A release is kept with the words of its page; the id of the command knows nothing of them. */
  private IncidentAction withItsPage(IncidentAction action) {
    return action instanceof IncidentAction.RecordRelease release ? pages.kept(release) : action;
  }

  /** Both incidents of a merge have to be the caller's, and a place that an incident is put at. */
  private void requireScope(String id, IncidentAction action) {
    String asked = CommandWords.auditAction(action);
    sight.requireReach(id, asked);
    if (action instanceof IncidentAction.Merge merge) {
      sight.allowed(merge.loserId(), asked);
    } else if (action instanceof IncidentAction.Split split && split.loserId() != null) {
      sight.allowed(split.loserId(), asked);
    } else if (action instanceof IncidentAction.FixPlace fix) {
      sight.refusing(id, asked, () -> jurisdiction.requirePlace(fix.place()));
    }
  }

  private Response answer(Response.ResponseBuilder response, String commandId, Incident incident) {
    return response
        .entity(new Done(commandId, "DONE", projection.view(incident)))
        .tag(Long.toString(incident.version()))
        .build();
  }
}
