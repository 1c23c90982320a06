package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.IncidentQueue;
import io.huiying.alert.adapters.console.IncidentView;
import io.huiying.alert.adapters.console.TimelineEntry;
import io.huiying.alert.adapters.session.Roles;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Incidents as they stand, and what happened to them. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MONITOR, Roles.DUTY_OFFICER, Roles.MANAGER, Roles.ADMIN})
@RunOnVirtualThread
public class IncidentResource {

  private static final int PAGE = 50;
  private static final int MOST = 200;

  @Inject IncidentProjection projection;
  @Inject Sight sight;
  @Inject Histories histories;

  /** A page of a list. */
  public record Listed<T>(List<T> items, @Nullable String next) {}

  /**
   * Incidents, what is due next first.
   *
   * @param state states separated by commas, or {@code OPEN}; all when left out
   */
  @GET
  public Listed<IncidentView> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable String asked,
      @QueryParam("cursor") @Nullable String cursor) {
    int limit = Checks.limit(asked, PAGE, MOST);
    if (cursor != null && !IncidentQueue.knows(cursor)) {
      throw Checks.invalid("cursor", "不是本接口给出的游标");
    }
    IncidentQueue.Page page = IncidentQueue.page(sight.all(), states(state), limit, cursor);
    return new Listed<>(page.items().stream().map(projection::view).toList(), page.next());
  }

  /** One incident. */
  @GET
  @Path("/{id}")
  public Response one(@PathParam("id") String id) {
    IncidentView view = projection.view(sight.read(id, "incident.read"));
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }

  /** Its history, oldest first. */
  @GET
  @Path("/{id}/timeline")
  public Listed<TimelineEntry> timeline(@PathParam("id") String id) {
    sight.read(id, "incident.timeline");
    return new Listed<>(
        histories.of(id).stream().map(event -> TimelineEntry.of(event, projection::words)).toList(),
        null);
  }

  private static Set<IncidentState> states(@Nullable String state) {
    Set<IncidentState> wanted = EnumSet.noneOf(IncidentState.class);
    if (state == null || state.isBlank()) {
      return wanted;
    }
    for (String word : state.toUpperCase(Locale.ROOT).split(",", 10)) {
      if (word.equals("OPEN")) {
        Arrays.stream(IncidentState.values()).filter(IncidentState::open).forEach(wanted::add);
      } else {
        wanted.add(stateOf(word));
      }
    }
    return wanted;
  }

  private static IncidentState stateOf(String word) {
    return Arrays.stream(IncidentState.values())
        .filter(state -> state.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(422, "invalid", "No such state", "字段 state：没有这个状态")));
  }
}
