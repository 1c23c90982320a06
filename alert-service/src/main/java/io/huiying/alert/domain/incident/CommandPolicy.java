package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people's commands do. Every command is answered by at least one event that names it: what it
 * changed, or why it was refused. A repeat of a command id changes nothing; its answer stands.
 */
final class CommandPolicy {

  private static final Rejection NOT_FOUND =
      new Rejection(Rejection.Code.NOT_FOUND, "没有这个事件，未作任何更改。请刷新列表后重试，或核对事件编号。");

  private CommandPolicy() {}

  static List<IncidentChange> decide(
      @Nullable Incident state, CommandCause cause, DecisionContext context) {
    IncidentCommand command = cause.command();
    if (state == null) {
      return List.of(new CommandRejected(NOT_FOUND));
    }
    if (state.recentCommands().contains(command.commandId())) {
      return List.of();
    }
    var broken =
        CommandRule.firstBroken(state, command, context)
            .or(() -> ClaimPolicy.refusal(state, cause));
    if (broken.isPresent()) {
      return List.of(new CommandRejected(broken.get()));
    }
    var unfolding = Unfolding.of(state, cause, context);
    unfolding.add(done(unfolding, command.action(), cause.contentHash()));
    ClockPolicy.settle(unfolding);
    return unfolding.changes();
  }

  private static IncidentChange done(
      Unfolding unfolding, IncidentAction action, @Nullable String contentHash) {
    Incident incident = unfolding.incident();
    return switch (action) {
      case Acknowledge a -> new Acknowledged(a.note());
      case ConfirmSeverity c ->
          new SeverityConfirmed(c.severity(), incident.confirmed(), c.reason());
      case CorrectOccurrence c ->
          new OccurrenceFixed(
              new Occurrence(c.lower(), c.upper(), Occurrence.Precision.CONFIRMED, null, null),
              c.reason());
      case FixPlace f -> placed(unfolding, f);
      case Assign a -> new Assigned(a.unit().strip(), a.lead());
      case RecordRelease r ->
          new ReleaseRecorded(
              ReleasePolicy.release(
                  incident, r, contentHash, unfolding.now(), unfolding.rules().issuers()));
      case Dismiss d -> new Dismissed(d.reason(), d.note());
      case Close c -> new Closed(c.note());
      case RecordReport r -> new ReportRecorded(ReportPolicy.report(incident, r, unfolding.now()));
      case OpenDuty d ->
          new DutyOpened(DutyPolicy.opened(incident, d.kind(), d.subject(), d.since()));
      case RecordDuty d ->
          new DutyDone(
              DutyPolicy.unfinished(incident, d.kind())
                  .orElseThrow()
                  .done(d.doneAt(), d.url(), contentHash));
      case RaiseClaim c ->
          new ClaimRaised(
              ClaimPolicy.raised(incident, Objects.requireNonNull(contentHash), unfolding.now()));
      case JudgeClaim c -> {
        Claim claim = ClaimPolicy.byId(incident, c.claimId()).orElseThrow();
        yield new ClaimJudged(ClaimPolicy.judged(claim, c, unfolding.now()), claim.state());
      }
    };
  }

  private static PlaceFixed placed(Unfolding unfolding, FixPlace fix) {
    Incident incident = unfolding.incident();
    // A person who names a division says that it is in the mainland.
    return new PlaceFixed(
        fix.place(),
        OwnershipPolicy.of(unfolding.context().home(), true, fix.place()),
        TitlePolicy.title(incident.mark(), true, fix.place(), incident.hazard(), incident.topics()),
        fix.reason());
  }
}
