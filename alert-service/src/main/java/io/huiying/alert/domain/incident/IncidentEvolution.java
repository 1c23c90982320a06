package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Appraisal;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Merged;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.incident.Role;
import java.time.Instant;
import java.util.List;
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
        state == null ? opened(event) : apply(state, event.change(), event.at(), event.actor());
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

  private static Incident opened(IncidentEvent event) {
    return Opening.of(event.incidentId(), event.change(), event.at())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the chain of " + event.incidentId() + " begins in the middle"));
  }

  /** Whether a person who decides has to have seen it; mere growth and refusals do not matter. */
  public static boolean matters(@Nullable Incident before, IncidentChange change) {
    return switch (change) {
      case SeverityProposed p ->
          p.alarming() || movesBounds(before == null ? null : before.proposed(), p.severity());
      case Detected _, Registered _ -> true;
      case Acknowledged _, SeverityConfirmed _, OccurrenceFixed _, PlaceFixed _, Assigned _ -> true;
      case ReleaseRecorded _, ReportRecorded _, DutyOpened _, DutyDone _ -> true;
      case ClaimRaised _, ClaimJudged _, TagJudged _, MissVerified _, Undone _, Appraised _ -> true;
      case Dismissed _, Closed _, Reopened _ -> true;
      case MergeRequested _, MergedInto _, Absorbed _, SplitOff _, Separated _ -> true;
      case PostsSplit _, FigureSetAside _ -> true;
      case NoteAdded _, MergeDeclined _, OccurrenceContested _ -> false;
      case PictureChanged _, ReleaseOffered _, Cooled _, CommandRejected _ -> false;
      case ClockOpened _, ClockRescheduled _, ClockStopped _ -> false;
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

  /** The incident after a change, before the change is numbered. */
  static Incident apply(Incident state, IncidentChange change, Instant at, Actor actor) {
    var draft = IncidentDraft.of(state);
    StepPolicy.of(state, change, at, actor).ifPresent(draft.handling::did);
    if (ProgressPolicy.progresses(change, actor)) {
      draft.handling.progressAt = at;
    }
    write(draft, state, change, at, actor);
    return draft.build();
  }

  /** Not when another voice told it, and not when a merge put several together. */
  private static boolean ownGroupSpeaks(Incident state, @Nullable Part part) {
    return part == null
        ? state.handled().parts().isEmpty()
        : part.groupId().equals(state.groupId());
  }

  private static void write(
      IncidentDraft draft, Incident state, IncidentChange change, Instant at, Actor actor) {
    switch (change) {
      case Detected _, Registered _ ->
          throw new IllegalArgumentException(state.id() + " was opened before");
      case PictureChanged picture -> {
        draft.see(picture);
        if (ownGroupSpeaks(state, picture.part())) {
          draft.handling.cooled = null;
        }
      }
      case Acknowledged _ -> {
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
      case OccurrenceContested contested -> draft.handling.toldTimes = contested.told();
      case PlaceFixed fixed -> {
        draft.place = fixed.place();
        draft.placeFixed = true;
        draft.ownership = fixed.ownership();
        draft.title = fixed.title();
      }
      case Assigned assigned -> draft.assign(assigned.unit(), assigned.lead());
      case ReleaseRecorded recorded -> draft.record(recorded.release());
      case ReportRecorded recorded -> draft.handling.record(recorded.report());
      case DutyOpened opened -> draft.handling.put(opened.duty());
      case DutyDone done -> draft.handling.put(done.duty());
      case ClaimRaised raised -> draft.handling.put(raised.claim());
      case ClaimJudged judged -> draft.handling.put(judged.claim());
      case Appraised looked ->
          draft.handling.appraisal =
              new Appraisal(looked.verdict(), looked.category(), at, actor.name());
      case TagJudged judged -> draft.handling.put(judged.tag());
      case MissVerified verified -> draft.verifyMiss(verified.clockId());
      case Undone undone -> StepPolicy.undo(draft, undone.step());
      case ClockOpened opened -> draft.put(opened.clock());
      case ClockRescheduled moved -> draft.put(moved.clock());
      case ClockStopped stopped -> draft.stop(stopped);
      case Dismissed dismissed -> {
        draft.state = IncidentState.DISMISSED;
        draft.handling.taught = dismissed.taught();
      }
      case Closed closed -> {
        draft.state = IncidentState.CLOSED;
        draft.handling.closing = closed.closing();
      }
      case Reopened reopened -> {
        draft.state = reopened.state();
        draft.handling.taught = List.of();
      }
      case MergeRequested asked -> draft.handling.asked(asked.loserId(), asked.request());
      case MergeDeclined declined -> draft.handling.answered(declined.loserId());
      case MergedInto gone -> {
        draft.handling.merged = new Merged(gone.survivorId(), at, state.state(), gone.request());
        draft.state = IncidentState.MERGED;
      }
      case Absorbed absorbed ->
          Absorbing.take(draft, state, absorbed.loser(), absorbed.request(), at);
      case SplitOff split -> Absorbing.giveBack(draft, split.loserId());
      case Separated separated -> {
        draft.state = separated.state();
        draft.handling.merged = null;
      }
      case ReleaseOffered offered -> draft.handling.offer(offered);
      case Cooled _ -> draft.handling.cooled = Boolean.TRUE;
      case NoteAdded _, PostsSplit _, FigureSetAside _, CommandRejected _ -> {}
    }
  }
}
