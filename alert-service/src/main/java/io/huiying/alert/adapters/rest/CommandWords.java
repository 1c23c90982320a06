package io.huiying.alert.adapters.rest;

import io.huiying.contracts.incident.IncidentAction;

/** How the audit trail names what was asked. */
final class CommandWords {

  private CommandWords() {}

  static String auditAction(IncidentAction action) {
    return switch (action) {
      case IncidentAction.Acknowledge _ -> "incident.acknowledge";
      case IncidentAction.ConfirmSeverity _ -> "incident.severity";
      case IncidentAction.CorrectOccurrence _ -> "incident.occurrence";
      case IncidentAction.FixPlace _ -> "incident.place";
      case IncidentAction.Assign _ -> "incident.assignment";
      case IncidentAction.RecordRelease _ -> "incident.release";
      case IncidentAction.Dismiss _ -> "incident.dismissal";
      case IncidentAction.Close _ -> "incident.closure";
      case IncidentAction.RecordReport _ -> "incident.report";
      case IncidentAction.OpenDuty _, IncidentAction.RecordDuty _ -> "incident.duty";
      case IncidentAction.RaiseClaim _, IncidentAction.JudgeClaim _ -> "incident.claim";
      case IncidentAction.JudgeTag _ -> "incident.tag";
      case IncidentAction.SetFigureAside _ -> "incident.figure";
      case IncidentAction.ProposeSeverity _ -> "incident.proposal";
      case IncidentAction.Register _ -> "incident.register";
      case IncidentAction.AddNote _ -> "incident.note";
      case IncidentAction.Appraise _ -> "incident.appraisal";
      case IncidentAction.VerifyMiss _ -> "incident.miss";
      case IncidentAction.Reopen _ -> "incident.reopen";
      case IncidentAction.Undo _ -> "incident.undo";
      case IncidentAction.Merge _, IncidentAction.Yield _, IncidentAction.Absorb _ ->
          "incident.merge";
      case IncidentAction.Decline _ -> "incident.merge";
      case IncidentAction.Split _, IncidentAction.Restore _ -> "incident.split";
      case IncidentAction.Forward _ -> "incident.signal";
    };
  }
}
