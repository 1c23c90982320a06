package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.incident.Step;
import java.time.Instant;
import java.util.Optional;

/** What can be undone: what a person graded, timed, placed, assigned or recorded, newest first. */
final class StepPolicy {

  private StepPolicy() {}

  /** What stood there before a change, when the change can be undone. */
  static Optional<Step> of(Incident before, IncidentChange change, Instant at, Actor actor) {
    if (actor.role() == Role.SYSTEM) {
      return Optional.empty();
    }
    String by = actor.name();
    return switch (change) {
      case SeverityConfirmed _ ->
          Optional.of(
              new Step.Graded(at, by, before.confirmed(), before.confirmedAt(), before.alarming()));
      case OccurrenceFixed _ ->
          Optional.of(new Step.Timed(at, by, before.occurrence(), before.occurrenceFixed()));
      case PlaceFixed _ ->
          Optional.of(
              new Step.Placed(
                  at, by, before.place(), before.placeFixed(), before.ownership(), before.title()));
      case Assigned _ -> Optional.of(new Step.Assigned(at, by, before.units(), before.lead()));
      case ReleaseRecorded r -> Optional.of(new Step.Added(at, by, r.release().id()));
      case ReportRecorded r -> Optional.of(new Step.Added(at, by, r.report().id()));
      case ClaimRaised c -> Optional.of(new Step.Added(at, by, c.claim().id()));
      case Detected _, Registered _, PictureChanged _, Acknowledged _ -> Optional.empty();
      case OccurrenceContested _ -> Optional.empty();
      case SeverityProposed _, ReleaseOffered _, Cooled _, NoteAdded _, Appraised _ ->
          Optional.empty();
      case DutyOpened _, DutyDone _, ClaimJudged _, TagJudged _, MissVerified _ -> Optional.empty();
      case ClockOpened _, ClockRescheduled _, ClockStopped _ -> Optional.empty();
      case Dismissed _, Closed _, Reopened _, Undone _, CommandRejected _ -> Optional.empty();
      case MergeRequested _, MergeDeclined _, MergedInto _, Absorbed _ -> Optional.empty();
      case SplitOff _, Separated _, PostsSplit _, FigureSetAside _ -> Optional.empty();
    };
  }

  /** Puts back what stood there before. */
  static void undo(IncidentDraft draft, Step step) {
    switch (step) {
      case Step.Graded graded -> {
        draft.confirmed = graded.before();
        draft.confirmedAt = graded.confirmedAt();
        draft.alarming = graded.alarming();
      }
      case Step.Timed timed -> {
        draft.occurrence = timed.before();
        draft.occurrenceFixed = timed.fixed();
      }
      case Step.Placed placed -> {
        draft.place = placed.before();
        draft.placeFixed = placed.fixed();
        draft.ownership = placed.ownership();
        draft.title = placed.title();
      }
      case Step.Assigned assigned -> {
        draft.units.clear();
        draft.units.addAll(assigned.units());
        draft.lead = assigned.lead();
      }
      case Step.Added added -> {
        draft.releases.removeIf(release -> release.id().equals(added.id()));
        draft.handling.withdraw(added.id());
      }
    }
    draft.handling.undid();
  }
}
