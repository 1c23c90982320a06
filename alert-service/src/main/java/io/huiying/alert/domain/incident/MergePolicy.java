package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Merged;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Ids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When an incident may become part of another, and what it hands over. */
final class MergePolicy {

  private MergePolicy() {}

  /** Whether the loser will fall silent for this survivor. */
  static boolean yields(Incident incident, IncidentCommand command, Yield asked) {
    return refusal(incident, command, asked) == null;
  }

  /** Why the loser will not; it was asked and does not change. */
  static String whyNot(@Nullable Incident incident, IncidentCommand command, Yield asked) {
    if (incident == null) {
      return "没有要并入的事件，请核对编号。";
    }
    String why = refusal(incident, command, asked);
    return why == null ? "要并入的事件未作更改，请重试。" : why;
  }

  private static @Nullable String refusal(Incident incident, IncidentCommand command, Yield asked) {
    Handling handled = incident.handled();
    if (incident.state() == IncidentState.MERGED) {
      return "要并入的事件已并入其他事件（%s），请先核对。".formatted(survivor(handled.merged()));
    }
    if (!handled.merging().isEmpty()) {
      return "要并入的事件自身正在合并其他事件，请稍后再试。";
    }
    if (incident.mark() != asked.mark()) {
      return "演练事件与真实事件不能合并。";
    }
    if (full(incident)) {
      return "要并入的事件记录过多（发布、报送或说法超过上限的一半），不能合并。";
    }
    boolean leaves =
        OwnershipPolicy.answers(incident.ownership())
            && !OwnershipPolicy.answers(asked.ownership())
            && GravityPolicy.major(incident);
    return leaves && command.actor().role() != Role.MANAGER ? "把重大以上事件并入本地以外的事件，须由分管领导办理。" : null;
  }

  private static String survivor(@Nullable Merged merged) {
    return merged == null ? "" : merged.survivorId();
  }

  /** Both halves of a merge have to fit into one record. */
  static boolean full(Incident incident) {
    Handling handled = incident.handled();
    return incident.releases().size() > Bounds.RELEASES / 2
        || handled.reports().size() > Bounds.REPORTS / 2
        || handled.claims().size() > Bounds.CLAIMS / 2
        || handled.duties().size() > Bounds.DUTIES / 2
        || handled.absorbed().size() >= Bounds.ABSORBED;
  }

  /**
   * The name under which a loser is asked. It is that of the place in the survivor's chain where it
   * was asked first, so that an answered name never comes up again; asked again before the answer,
   * it is the same request.
   */
  static @Nullable String request(Incident survivor, String loserId) {
    Handling handled = survivor.handled();
    return handled.merging().contains(loserId)
        ? handled.requests().get(loserId)
        : Ids.derive("j", survivor.id(), loserId, Long.toString(survivor.version()));
  }

  /** Whether the loser's answer to this request is still to come. */
  static boolean awaits(Incident survivor, String loserId, @Nullable String request) {
    Handling handled = survivor.handled();
    return handled.merging().contains(loserId)
        && Objects.equals(handled.requests().get(loserId), request);
  }

  /** Whether the loser is part of this incident by this request. */
  static boolean holds(@Nullable Incident survivor, String loserId, @Nullable String request) {
    return survivor != null
        && survivor.handled().absorbed().stream()
            .anyMatch(
                known ->
                    known.incidentId().equals(loserId) && Objects.equals(known.request(), request));
  }

  /** Whether a merged incident hands the action on to its survivor. */
  static boolean forwards(IncidentAction action) {
    return switch (action) {
      // Under a name that its survivor knows nothing of.
      case Yield _, Restore _, Decline _, Absorb _ -> false;
      case Forward _,
          Acknowledge _,
          ConfirmSeverity _,
          ProposeSeverity _,
          CorrectOccurrence _,
          FixPlace _,
          Assign _,
          RecordRelease _,
          Dismiss _,
          Close _,
          RecordReport _,
          OpenDuty _,
          RecordDuty _,
          RaiseClaim _,
          JudgeClaim _,
          JudgeTag _,
          Register _,
          AddNote _,
          Appraise _,
          VerifyMiss _,
          Reopen _,
          Undo _,
          Merge _,
          Split _,
          SetFigureAside _ ->
          true;
    };
  }

  /** What is handed over: the incident without what only its own chain needs. */
  static Incident bare(Incident incident) {
    Handling h = incident.handled();
    var handling =
        new Handling(
            h.reports(),
            h.duties(),
            h.claims(),
            h.intake(),
            h.progressAt(),
            List.of(),
            List.of(),
            h.parts(),
            List.of(),
            null,
            null,
            h.offers(),
            h.tags(),
            null,
            h.toldTimes(),
            List.of(),
            Map.of());
    return IncidentDraft.of(incident).bare(handling);
  }
}
