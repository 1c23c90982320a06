package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links decided changes into an incident's chain.
 *
 * @param events the new links, in order
 * @param incident as it stands after them, absent when there is none
 * @param letters what others have to be told of it
 */
public record IncidentChain(
    List<IncidentEvent> events, @Nullable Incident incident, List<Letter> letters) {

  public IncidentChain {
    events = List.copyOf(events);
    letters = List.copyOf(letters);
  }

  /**
   * Decides and links. A command to an incident that does not exist is answered by an event with
   * sequence 0, which is part of no chain and changes no state.
   *
   * @param hash SHA-256 in hex of an event's stored bytes
   */
  public static IncidentChain extend(
      String incidentId,
      @Nullable Incident state,
      Cause cause,
      DecisionContext context,
      Function<IncidentEvent, String> hash) {
    List<IncidentEvent> events = new ArrayList<>();
    Incident incident = state;
    List<IncidentChange> changes = IncidentDecider.decide(state, cause, context);
    for (IncidentChange change : changes) {
      String rules = citation(incidentId, incident, change, context);
      IncidentEvent event = link(incidentId, incident, cause, context, rules, change);
      events.add(event);
      if (event.sequence() > 0) {
        incident = IncidentEvolution.evolve(incident, event, hash.apply(event));
      }
    }
    List<Letter> letters = LetterPolicy.of(incidentId, state, cause, changes, context.now());
    return new IncidentChain(events, incident, letters);
  }

  private static IncidentEvent link(
      String incidentId,
      @Nullable Incident before,
      Cause cause,
      DecisionContext context,
      String rules,
      IncidentChange change) {
    boolean outside = before == null && !Opening.opens(change);
    long sequence = outside ? 0 : before == null ? 1 : before.version() + 1;
    String previous = before == null ? IncidentEvent.GENESIS : before.head();
    return new IncidentEvent(
        incidentId, sequence, previous, context.now(), cause.actor(), cause.id(), rules, change);
  }

  private static String citation(
      String incidentId,
      @Nullable Incident before,
      IncidentChange change,
      DecisionContext context) {
    Incident opened =
        before == null ? Opening.of(incidentId, change, context.now()).orElse(null) : before;
    return context.citation(opened);
  }
}
