package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event makes of an incident. Reads the event and nothing else: replaying a chain rebuilds
 * the same state byte for byte, whatever the settings are today.
 */
public final class IncidentEvolution {

  private IncidentEvolution() {}

  /**
   * The incident after an event of its chain.
   *
   * @param state absent before the first event
   * @param event the next link; its sequence follows the state's version
   * @param hash SHA-256 of the event's stored bytes in hex
   * @throws IllegalArgumentException when the event is not the next link
   */
  public static Incident evolve(@Nullable Incident state, IncidentEvent event, String hash) {
    checkLink(state, event);
    Incident next =
        state == null
            ? opened(event.incidentId(), first(event), event.at())
            : apply(state, event.change(), event.at(), event.actor());
    var draft = IncidentDraft.of(next);
    draft.version = event.sequence();
    draft.head = hash;
    if (state == null || matters(state, event.change())) {
      draft.revision = event.sequence();
    }
    if (answers(event)) {
      draft.remember(event.causeId());
    }
    return draft.build();
  }

  private static void checkLink(@Nullable Incident state, IncidentEvent event) {
    long version = state == null ? 0 : state.version();
    String head = state == null ? IncidentEvent.GENESIS : state.head();
    if (event.sequence() != version + 1 || !event.previous().equals(head)) {
      throw new IllegalArgumentException(
          "event %d of %s does not follow version %d"
              .formatted(event.sequence(), event.incidentId(), version));
    }
  }

  private static Detected first(IncidentEvent event) {
    if (event.change() instanceof Detected detected) {
      return detected;
    }
    throw new IllegalArgumentException(
        "the chain of " + event.incidentId() + " begins in the middle");
  }

  /** Whether a person who decides has to have seen it; mere growth and refusals do not matter. */
  private static boolean matters(Incident before, IncidentChange change) {
    return switch (change) {
      case Detected d -> true;
      case Acknowledged a -> true;
      case SeverityProposed p -> p.alarming() || movesBounds(before.proposed(), p.severity());
      case SeverityConfirmed c -> true;
      case OccurrenceFixed o -> true;
      case PlaceFixed p -> true;
      case Assigned a -> true;
      case ReleaseRecorded r -> true;
      case Dismissed d -> true;
      case Closed c -> true;
      case PictureChanged p -> false;
      case ReleaseOffered r -> false;
      case ClockOpened c -> false;
      case ClockRescheduled c -> false;
      case ClockStopped c -> false;
      case Cooled c -> false;
      case ReportRecorded r -> true;
      case DutyOpened _, DutyDone _, ClaimRaised _, ClaimJudged _ -> true;
      case CommandRejected r -> false;
    };
  }

  private static boolean movesBounds(@Nullable SeverityRange before, SeverityRange after) {
    return before == null || before.lower() != after.lower() || before.upper() != after.upper();
  }

  /**
   * Whether the cause must not be answered again: commands, and signals that leave no other trace.
   */
  private static boolean answers(IncidentEvent event) {
    return event.actor().role() != Role.SYSTEM
        || event.change() instanceof ReleaseOffered
        || event.change() instanceof Cooled;
  }

  /** An incident at its first event, before it is numbered. */
  static Incident opened(String id, Detected detected, Instant at) {
    return IncidentDraft.opened(id, detected, at).build();
  }

  /** The incident after a change, before the change is numbered. */
  static Incident apply(Incident state, IncidentChange change, Instant at, Actor actor) {
    var draft = IncidentDraft.of(state);
    switch (change) {
      case Detected detected ->
          throw new IllegalArgumentException(state.id() + " was detected before");
      case PictureChanged picture -> draft.see(picture);
      case Acknowledged acknowledged -> {
        draft.state = IncidentState.ACKNOWLEDGED;
        draft.acknowledgedAt = at;
        draft.acknowledgedBy = actor.name();
      }
      case SeverityProposed proposed -> {
        draft.proposed = proposed.severity();
        draft.alarming |= proposed.alarming();
      }
      case SeverityConfirmed graded -> {
        draft.confirmed = graded.severity();
        draft.confirmedAt = at;
        draft.alarming = false;
      }
      case OccurrenceFixed fixed -> {
        draft.occurrence = fixed.occurrence();
        draft.occurrenceFixed = true;
      }
      case PlaceFixed fixed -> {
        draft.place = fixed.place();
        draft.placeFixed = true;
        draft.ownership = fixed.ownership();
        draft.title = fixed.title();
      }
      case Assigned assigned -> draft.assign(assigned.unit(), assigned.lead());
      case ReleaseOffered offered -> {}
      case ReleaseRecorded recorded -> draft.record(recorded.release());
      case ClockOpened opened -> draft.put(opened.clock());
      case ClockRescheduled moved -> draft.put(moved.clock());
      case ClockStopped stopped -> draft.stop(stopped);
      case Cooled cooled -> {}
      case Dismissed dismissed -> draft.state = IncidentState.DISMISSED;
      case Closed closed -> draft.state = IncidentState.CLOSED;
      case ReportRecorded recorded -> draft.handling.record(recorded.report());
      case DutyOpened opened -> draft.handling.put(opened.duty());
      case DutyDone done -> draft.handling.put(done.duty());
      case ClaimRaised raised -> draft.handling.put(raised.claim());
      case ClaimJudged judged -> draft.handling.put(judged.claim());
      case CommandRejected rejected -> {}
    }
    return draft.build();
  }
}
