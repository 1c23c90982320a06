package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.incident.Cause.SignalCause;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.Absorb;
import io.huiying.contracts.incident.IncidentAction.Decline;
import io.huiying.contracts.incident.IncidentAction.Forward;
import io.huiying.contracts.incident.IncidentAction.Restore;
import io.huiying.contracts.incident.IncidentAction.Yield;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.MergeRequested;
import io.huiying.contracts.incident.IncidentChange.MergedInto;
import io.huiying.contracts.incident.IncidentChange.SplitOff;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Merged;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which other incidents have to know. Follows from state, cause and decision alone: what is decided
 * again tells the same again under the same ids, and each receiver takes it once.
 *
 * <pre>
 *   survivor: MergeRequested ──Yield──▶ loser: MergedInto ──Absorb──▶ survivor: Absorbed
 *                                       loser: (will not) ──Decline─▶ survivor: MergeDeclined
 *   survivor: SplitOff ──────Restore──▶ loser: Separated
 *   anybody  ─────────────────────────▶ loser: (merged) ──the same──▶ survivor
 * </pre>
 */
final class LetterPolicy {

  private LetterPolicy() {}

  /**
   * @param id the incident that decided
   * @param before as it stood before, absent when it did not exist
   * @param changes what was decided
   */
  static List<Letter> of(
      String id,
      @Nullable Incident before,
      Cause cause,
      List<IncidentChange> changes,
      Instant now) {
    List<Letter> letters = new ArrayList<>();
    if (cause instanceof CommandCause command) {
      changes.forEach(change -> told(id, before, command.command(), change, letters));
      if (changes.isEmpty()) {
        unchanged(id, before, command.command(), letters);
      }
      CorrectionPolicy.of(before, command.command(), changes).stream()
          .map(Letter.ToGrouper::new)
          .forEach(letters::add);
    } else if (cause instanceof SignalCause signal && before != null && changes.isEmpty()) {
      Merged merged = before.handled().merged();
      if (merged != null) {
        letters.add(forwarded(merged.survivorId(), signal, now));
      }
    }
    return List.copyOf(letters);
  }

  private static void told(
      String id,
      @Nullable Incident before,
      IncidentCommand command,
      IncidentChange change,
      List<Letter> letters) {
    if (change instanceof MergeRequested asked && before != null) {
      letters.add(to(asked.loserId(), command, new Yield(id, before.mark(), before.ownership())));
    } else if (change instanceof MergedInto gone) {
      letters.add(to(gone.survivorId(), command, new Absorb(gone.snapshot())));
    } else if (change instanceof SplitOff split) {
      letters.add(to(split.loserId(), command, new Restore(id)));
    }
  }

  /** Nothing changed here: it is for the survivor, or the answer was given before. */
  private static void unchanged(
      String id, @Nullable Incident before, IncidentCommand command, List<Letter> letters) {
    Merged merged = before == null ? null : before.handled().merged();
    boolean answered = before != null && before.recentCommands().contains(command.commandId());
    if (command.action() instanceof Yield asked) {
      if (before != null && merged != null && merged.survivorId().equals(asked.survivorId())) {
        letters.add(to(asked.survivorId(), command, new Absorb(MergePolicy.bare(before))));
      } else {
        String why = MergePolicy.whyNot(before, command, asked);
        letters.add(to(asked.survivorId(), command, new Decline(id, why)));
      }
    } else if (merged != null && !answered && MergePolicy.forwards(command.action())) {
      letters.add(
          new Letter.ToIncident(
              new IncidentCommand(
                  command.commandId(),
                  merged.survivorId(),
                  command.actor(),
                  command.at(),
                  null,
                  command.action())));
    }
  }

  private static Letter to(String target, IncidentCommand cause, IncidentAction action) {
    String kind = action.getClass().getSimpleName();
    String id = Ids.derive("c", cause.commandId(), kind, target);
    return new Letter.ToIncident(
        new IncidentCommand(id, target, cause.actor(), cause.at(), null, action));
  }

  private static Letter forwarded(String survivorId, SignalCause cause, Instant now) {
    String id = Ids.derive("c", cause.id(), "Forward", survivorId);
    return new Letter.ToIncident(
        new IncidentCommand(id, survivorId, cause.actor(), now, null, new Forward(cause.signal())));
  }
}
