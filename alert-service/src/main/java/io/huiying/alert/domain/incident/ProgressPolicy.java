package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.Role;

/**
 * What counts as progress after an acknowledgement: a person graded, assigned, placed or timed it,
 * released, reported, answered a claim, looked at it (研判) or made a note. Acknowledging alone is
 * none.
 */
final class ProgressPolicy {

  private ProgressPolicy() {}

  static boolean progresses(IncidentChange change, Actor actor) {
    return actor.role() != Role.SYSTEM
        && switch (change) {
          case SeverityProposed _, SeverityConfirmed _, OccurrenceFixed _, PlaceFixed _ -> true;
          case Assigned _, ReleaseRecorded _, ReportRecorded _, NoteAdded _ -> true;
          case Appraised _ -> true;
          case DutyOpened _, DutyDone _, ClaimRaised _, ClaimJudged _ -> true;
          case Detected _, Registered _, PictureChanged _, Acknowledged _ -> false;
          case OccurrenceContested _ -> false;
          case ReleaseOffered _, Cooled _, CommandRejected _, MissVerified _ -> false;
          case ClockOpened _, ClockRescheduled _, ClockStopped _ -> false;
          case Dismissed _, Closed _, Reopened _, Undone _, TagJudged _ -> false;
          case MergeRequested _, MergeDeclined _, MergedInto _, Absorbed _ -> false;
          case SplitOff _, Separated _, PostsSplit _, FigureSetAside _ -> false;
        };
  }
}
