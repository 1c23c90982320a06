package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.group.KeptGroups;
import io.huiying.analysis.domain.heat.HeatBook;
import io.huiying.analysis.domain.release.MomentEffect;
import io.huiying.analysis.domain.release.ReleaseEffect;
import io.huiying.contracts.heat.Heat;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Groups of posts, and why they are what they are. Every read is audited before it is answered. */
@Path("/api/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"monitor", "duty-officer", "manager", "admin"})
@Blocking
public class GroupResource {

  private static final Pattern ID = Pattern.compile("g[0-9a-f]{1,63}");

  /** Compared before and after a release when not said. */
  private static final int HOURS = 6;

  private final KeptGroups groups;
  private final SurgePosts surges;
  private final HeatBook book;
  private final Reader reader;

  GroupResource(KeptGroups groups, SurgePosts surges, HeatBook book, Reader reader) {
    this.groups = groups;
    this.surges = surges;
    this.book = book;
    this.reader = reader;
  }

  @GET
  @Path("/{id}/explanation")
  @Operation(summary = "Why posts are in a group: reasons, repeats, figures, corrections")
  public GroupExplanation explain(@PathParam("id") String id) {
    if (!ID.matcher(id).matches()) {
      throw noSuchGroup();
    }
    reader.audit("group.explain", id);
    return groups.find(id).map(GroupExplanation::of).orElseGet(() -> explainedSurge(id));
  }

  private GroupExplanation explainedSurge(String id) {
    List<Heat.TopicHour> hours = hoursOf(id);
    return GroupExplanation.of(id, hours, surges.posts(hours));
  }

  @GET
  @Path("/{id}/effects")
  @Operation(summary = "Heat and tone before and after each release, and what is contested")
  public GroupEffects effects(
      @PathParam("id") String id,
      @QueryParam("hours") @Nullable String hours,
      @QueryParam("at") @Nullable String at) {
    if (!ID.matcher(id).matches()) {
      throw noSuchGroup();
    }
    int compared = hours(hours);
    List<Instant> moments = QueryParameters.moments("at", at, MomentEffect.MOST);
    reader.audit("group.effects", id);
    return groups
        .find(id)
        .map(group -> GroupEffects.of(group, book.group(id), book.hour(), compared, moments))
        .orElseGet(() -> effectsOfSurge(id, compared, moments));
  }

  private GroupEffects effectsOfSurge(String id, int compared, List<Instant> moments) {
    List<Heat.TopicHour> hours = hoursOf(id);
    SurgePosts.Around around = surges.around(hours, Duration.ofHours(compared), moments);
    return GroupEffects.of(id, hours, around, book.hour(), compared, moments);
  }

  private List<Heat.TopicHour> hoursOf(String surgeId) {
    List<Heat.TopicHour> hours = surges.hours(surgeId);
    if (hours.isEmpty()) {
      throw noSuchGroup();
    }
    return hours;
  }

  private static int hours(@Nullable String given) {
    if (given == null) {
      return HOURS;
    }
    int hours = given.matches("[0-9]{1,2}") ? Integer.parseInt(given) : 0;
    if (hours < 1 || hours > ReleaseEffect.MOST_HOURS) {
      throw new ProblemException(
          Problem.of(
              422,
              "invalid",
              "A parameter is out of its bounds",
              "参数 hours：应为 1 至 " + ReleaseEffect.MOST_HOURS));
    }
    return hours;
  }

  private static ProblemException noSuchGroup() {
    return new ProblemException(
        Problem.of(404, "no-such-group", "No such group", "没有这组帖文，或其已冷却过久"));
  }
}
