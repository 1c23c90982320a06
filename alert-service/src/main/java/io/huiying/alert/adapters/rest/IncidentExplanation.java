package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.IncidentView;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why an incident stands as it does.
 *
 * @param incidentId the incident
 * @param groupId the group of posts that it came from
 * @param groupExplanation where the analysis says why posts are in that group
 * @param parts the groups that merged incidents brought, at most {@value #MOST_PARTS}
 * @param ruleSets id, version and digest of every rule set that was applied, in their order
 * @param evidence the incident with its quoted figures, occurrence and grade
 * @param clocks why each clock runs, was moved or stopped
 */
public record IncidentExplanation(
    String incidentId,
    String groupId,
    String groupExplanation,
    List<Brought> parts,
    List<String> ruleSets,
    IncidentView evidence,
    List<ClockReason> clocks) {

  private static final int MOST_PARTS = 8;

  /**
   * A group that speaks of the incident beside its own.
   *
   * @param groupId the group, to be asked for as the incident's own
   * @param title of the incident that the group opened; absent where it is not known here
   */
  public record Brought(String groupId, @Nullable String title) {}

  /**
   * One decision on a clock.
   *
   * @param at when it was decided
   * @param clockId the clock
   * @param kind absent where the clock was opened before what is still on record
   * @param state how it stood afterwards
   * @param clause the clause that sets its length, absent when it stopped
   * @param startedFrom what its hours are counted from, absent when it stopped
   * @param reason why it moved or stopped, absent when it was opened
   * @param causeId the command, signal or alarm behind it
   */
  public record ClockReason(
      Instant at,
      String clockId,
      @Nullable ClockKind kind,
      ClockState state,
      @Nullable String clause,
      @Nullable Instant startedFrom,
      @Nullable String reason,
      String causeId) {}

  /**
   * @param titles of incidents by their id, for as far as they are known
   */
  static IncidentExplanation of(
      Incident incident,
      IncidentView view,
      List<IncidentEvent> history,
      Function<String, Optional<String>> titles) {
    return new IncidentExplanation(
        incident.id(),
        incident.groupId(),
        "/api/v1/groups/" + incident.groupId() + "/explanation",
        brought(incident, titles),
        history.stream().map(IncidentEvent::ruleSet).distinct().toList(),
        view,
        clocks(history));
  }

  private static List<Brought> brought(
      Incident incident, Function<String, Optional<String>> titles) {
    return incident.handled().parts().stream()
        .map(Part::groupId)
        // A 接报 speaks under its incident's id.
        .filter(id -> !id.equals(incident.groupId()) && !id.startsWith("i"))
        .distinct()
        .limit(MOST_PARTS)
        .map(id -> new Brought(id, titles.apply(Ids.incident(id)).orElse(null)))
        .toList();
  }

  private static List<ClockReason> clocks(List<IncidentEvent> history) {
    List<ClockReason> reasons = new ArrayList<>();
    for (IncidentEvent event : history) {
      if (event.change() instanceof IncidentChange.ClockOpened opened) {
        reasons.add(standing(event, opened.clock(), null));
      } else if (event.change() instanceof IncidentChange.ClockRescheduled moved) {
        reasons.add(standing(event, moved.clock(), moved.reason()));
      } else if (event.change() instanceof IncidentChange.ClockStopped stopped) {
        reasons.add(stopped(event, stopped, reasons));
      }
    }
    return reasons;
  }

  private static ClockReason standing(IncidentEvent event, Clock clock, @Nullable String reason) {
    return new ClockReason(
        event.at(),
        clock.id(),
        clock.kind(),
        clock.state(),
        clock.clause(),
        clock.startedFrom(),
        reason,
        event.causeId());
  }

  private static ClockReason stopped(
      IncidentEvent event, IncidentChange.ClockStopped stopped, List<ClockReason> before) {
    ClockKind kind =
        before.stream()
            .filter(reason -> reason.clockId().equals(stopped.clockId()))
            .map(ClockReason::kind)
            .findFirst()
            .orElse(null);
    return new ClockReason(
        event.at(),
        stopped.clockId(),
        kind,
        stopped.state(),
        null,
        null,
        stopped.reason(),
        event.causeId());
  }
}
