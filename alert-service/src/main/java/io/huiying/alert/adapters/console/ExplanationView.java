package io.huiying.alert.adapters.console;

import io.huiying.alert.adapters.console.IncidentView.ClockView;
import io.huiying.alert.adapters.console.IncidentView.FigureView;
import io.huiying.alert.adapters.console.IncidentView.OccurrenceView;
import io.huiying.alert.adapters.console.IncidentView.SeverityView;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Part;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an incident is what it is: its own evidence, the rules that applied, and what set its clocks.
 *
 * @param ruleSet id, version and digest of the rule set that the last event cites
 * @param groups the groups of posts that speak of it; why posts joined one, its group tells
 * @param clockReasons what opened, moved and stopped the clocks, oldest first
 */
public record ExplanationView(
    String id,
    String title,
    String ruleSet,
    List<GroupRef> groups,
    String ownershipLabel,
    @Nullable OccurrenceView occurredAt,
    @Nullable SeverityView severity,
    List<FigureView> figures,
    List<ClockView> clocks,
    List<Reason> clockReasons) {

  /**
   * A group of posts.
   *
   * @param incidentId the incident that brought it
   */
  public record GroupRef(String groupId, String incidentId) {}

  /** One thing that happened to a clock. */
  public record Reason(long sequence, Instant at, String ruleSet, String summary) {}

  /** The explanation of an incident from its view and its whole history. */
  public static ExplanationView of(
      Incident incident, IncidentView view, List<IncidentEvent> history) {
    return new ExplanationView(
        incident.id(),
        view.title(),
        history.isEmpty() ? "" : history.getLast().ruleSet(),
        groups(incident),
        view.ownershipLabel(),
        view.occurredAt(),
        view.severity(),
        view.figures(),
        view.clocks(),
        history.stream().filter(ExplanationView::onClock).map(ExplanationView::reason).toList());
  }

  private static List<GroupRef> groups(Incident incident) {
    List<Part> parts = incident.handled().parts();
    return parts.isEmpty()
        ? List.of(new GroupRef(incident.groupId(), incident.id()))
        : parts.stream()
            .filter(part -> !part.groupId().equals(part.via()))
            .map(part -> new GroupRef(part.groupId(), part.via()))
            .toList();
  }

  private static boolean onClock(IncidentEvent event) {
    return event.change() instanceof IncidentChange.ClockOpened
        || event.change() instanceof IncidentChange.ClockRescheduled
        || event.change() instanceof IncidentChange.ClockStopped;
  }

  private static Reason reason(IncidentEvent event) {
    return new Reason(
        event.sequence(), event.at(), event.ruleSet(), Summaries.of(event.change()));
  }
}
