package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentState;

/**
 * Which actions a state offers to people. What a merged incident is asked its survivor decides.
 *
 * <pre>
 *   DETECTED ──┐ acknowledge              close
 *   REPORTED ──┴─────────────▶ ACKNOWLEDGED ─────▶ CLOSED
 *       │  └────────── close ───────┼─────────────▶  │ reopen: back to where it came from
 *       ├────────────── dismiss ────┴─▶ DISMISSED ───┤
 *       └── yields to a survivor ─────▶ MERGED ──────┘ restored by the survivor's split
 *
 *   open (DETECTED, REPORTED, ACKNOWLEDGED): everything, in any order; nothing waits for a step
 *   CLOSED: 补登 of what was done, undo, judging claims and tags, verifying misses, notes, splits, reopen
 *   DISMISSED: notes, verifying misses, splits, reopen
 *   MERGED: nothing of its own; CLOSED and DISMISSED ones may be merged too
 * </pre>
 */
final class Transitions {

  private Transitions() {}

  static boolean allowed(IncidentState state, IncidentAction action) {
    return switch (action) {
      case Acknowledge _, ProposeSeverity _, ConfirmSeverity _, CorrectOccurrence _ -> state.open();
      case Appraise _, SetFigureAside _ -> state.open();
      case FixPlace _, Assign _, RaiseClaim _, Dismiss _, Close _, Merge _ -> state.open();
      // 补登: what was done is recorded however late.
      case RecordRelease _, RecordReport _, OpenDuty _, RecordDuty _ ->
          state.open() || state == IncidentState.CLOSED;
      case JudgeClaim _, JudgeTag _, Undo _ -> state.open() || state == IncidentState.CLOSED;
      case AddNote _, VerifyMiss _, Split _ -> state != IncidentState.MERGED;
      case Reopen _ -> state == IncidentState.CLOSED || state == IncidentState.DISMISSED;
      case Register _ -> false;
      case Yield _, Absorb _, Decline _, Restore _, Forward _ -> true;
    };
  }
}
