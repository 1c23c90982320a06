package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.*;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.wire.Ids;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people's commands do. Every command is answered by at least one event that names it: what it
 * changed, or why it was refused. A repeat of a command id changes nothing; its answer stands. A
 * merged incident answers nothing itself: {@link LetterPolicy} hands the command on.
 */
final class CommandPolicy {

  private static final Rejection NOT_FOUND =
      new Rejection(Rejection.Code.NOT_FOUND, "没有这个事件，未作任何更改。请刷新列表后重试，或核对事件编号。");

  private CommandPolicy() {}

  static List<IncidentChange> decide(
      @Nullable Incident state, CommandCause cause, DecisionContext context) {
    IncidentCommand command = cause.command();
    if (CorrespondencePolicy.between(command.action())) {
      return CorrespondencePolicy.decide(state, cause, context);
    }
    if (state == null) {
      return command.action() instanceof Register register
          ? register(register, cause, context)
          : List.of(new CommandRejected(NOT_FOUND));
    }
    if (state.recentCommands().contains(command.commandId())) {
      return List.of();
    }
    Optional<Rejection> broken = broken(state, cause, context);
    if (broken.isPresent()) {
      return List.of(new CommandRejected(broken.get()));
    }
    if (state.state() == IncidentState.MERGED) {
      return List.of();
    }
    var unfolding = Unfolding.of(state, cause, context);
    act(unfolding, cause);
    ClockPolicy.settle(unfolding);
    return unfolding.changes();
  }

  /** Whoever speaks to a merged incident has to know that; the survivor asks the rest. */
  private static Optional<Rejection> broken(
      Incident state, CommandCause cause, DecisionContext context) {
    return state.state() == IncidentState.MERGED
        ? CommandRule.refusal(StandingRule.VERSION_SEEN, state, cause.command(), context)
        : CommandRule.firstBroken(state, cause.command(), context)
            .or(() -> ClaimPolicy.refusal(state, cause));
  }

  private static List<IncidentChange> register(
      Register action, CommandCause cause, DecisionContext context) {
    Optional<Rejection> broken = IntakeRule.firstBroken(action, cause.command(), context);
    if (broken.isPresent()) {
      return List.of(new CommandRejected(broken.get()));
    }
    Registered registered = IntakePolicy.registered(action, cause, context);
    var unfolding = Unfolding.opening(Ids.incident(action.groupId()), registered, cause, context);
    if (registered.severity() != null) {
      unfolding.add(new SeverityProposed(registered.severity(), false));
    }
    ClockPolicy.settle(unfolding);
    return unfolding.changes();
  }

  private static void act(Unfolding unfolding, CommandCause cause) {
    switch (cause.command().action()) {
      case Acknowledge a -> unfolding.add(new Acknowledged(a.note()));
      case AddNote _ -> unfolding.add(new NoteAdded(text(cause)));
      case ProposeSeverity p -> unfolding.add(GradePolicy.byHand(p));
      case ConfirmSeverity c ->
          unfolding.add(
              new SeverityConfirmed(c.severity(), unfolding.incident().confirmed(), c.reason()));
      case CorrectOccurrence c ->
          unfolding.add(
              new OccurrenceFixed(
                  new Occurrence(c.lower(), c.upper(), Occurrence.Precision.CONFIRMED, null, null),
                  c.reason()));
      case FixPlace f -> unfolding.add(placed(unfolding, f));
      case Assign a -> unfolding.add(new Assigned(a.unit().strip(), a.lead()));
      case RecordRelease r ->
          unfolding.add(
              new ReleaseRecorded(
                  ReleasePolicy.release(
                      unfolding.incident(),
                      r,
                      cause.contentHash(),
                      unfolding.now(),
                      unfolding.rules().issuers())));
      case RecordReport r ->
          unfolding.add(
              new ReportRecorded(
                  ReportPolicy.report(
                      unfolding.incident(), r, unfolding.now(), unfolding.clauses())));
      case OpenDuty d -> unfolding.add(new DutyOpened(DutyPolicy.opened(unfolding.incident(), d)));
      case RecordDuty d ->
          unfolding.add(
              new DutyDone(DutyPolicy.done(unfolding.incident(), d, cause.contentHash())));
      case RaiseClaim _ ->
          unfolding.add(
              new ClaimRaised(
                  ClaimPolicy.raised(unfolding.incident(), text(cause), unfolding.now())));
      case JudgeClaim c ->
          unfolding.add(ClaimPolicy.judged(unfolding.incident(), c, unfolding.now()));
      case Appraise a -> unfolding.add(new Appraised(a.verdict(), a.category(), a.reason()));
      case JudgeTag t ->
          unfolding.add(
              new TagJudged(
                  TagPolicy.judged(
                      unfolding.incident(), t, cause.command().actor(), unfolding.now()),
                  t.reason()));
      case VerifyMiss v -> unfolding.add(new MissVerified(v.clockId(), v.note()));
      case Dismiss d ->
          unfolding.add(TeachingPolicy.dismissed(unfolding.incident(), d, cause.id()));
      case Close c -> RestPolicy.close(unfolding, c);
      case Reopen r ->
          unfolding.add(new Reopened(RestPolicy.awake(unfolding.incident()), r.reason()));
      case Undo u -> UndoPolicy.undo(unfolding, u.reason());
      case Merge m ->
          unfolding.add(
              new MergeRequested(
                  m.loserId(), m.reason(), MergePolicy.request(unfolding.incident(), m.loserId())));
      case Split s -> SplitPolicy.split(unfolding, s, cause.id());
      case SetFigureAside f ->
          unfolding.add(FigurePolicy.setAside(unfolding.incident(), f, cause.id()));
      case Register _, Yield _, Absorb _, Decline _, Restore _, Forward _ ->
          throw new IllegalStateException("not asked of an incident by a person");
    }
  }

  /** Rules have seen to it that there is one. */
  private static String text(CommandCause cause) {
    return Objects.requireNonNull(cause.contentHash());
  }

  private static PlaceFixed placed(Unfolding unfolding, FixPlace fix) {
    Incident incident = unfolding.incident();
    // A person who names a division says that it is in the mainland.
    return new PlaceFixed(
        fix.place(),
        OwnershipPolicy.of(unfolding.context().home(), true, fix.place()),
        TitlePolicy.title(incident, true, fix.place(), null, incident.topics()),
        fix.reason());
  }
}
