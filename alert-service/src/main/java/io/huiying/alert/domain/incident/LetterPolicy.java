package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.incident.Cause.SignalCause;
import io.huiying.contracts.incident.Absorption;
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
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which other incidents have to know. Follows from state, cause and decision alone: what is decided
 * again tells the same again under the same ids, and each receiver takes it once.
 *
 * <pre>
 *   survivor: MergeRequested ──Yield──▶ loser: MergedInto ──Absorb──▶ survivor: Absorbed
 *                                       loser: (will not) ──Decline─▶ survivor: MergeDeclined
 *   survivor: SplitOff ──────Restore──▶ loser: Separated, with what its voices told since
 *   survivor: (asked not) ───Restore──▶ loser: Separated
 *   anybody  ─────────────────────────▶ loser: (merged) ──the same──▶ survivor
 *   survivor: (holds not) ───Forward──▶ loser: its signal, that came too late or too early
 * </pre>
 *
 * <p>Letters may come late, twice, in another order or not at all. What holds nevertheless rests on
 * the name of the request, which all its letters bear and which is never used again once it was
 * answered: <em>a survivor takes a loser by the name that it awaits and sends every other one back;
 * a loser goes back by the name under which it went, and by no other.</em> Hence whom a survivor
 * holds is merged into it, at every moment; and a loser that no one holds comes back as soon as its
 * hand-over arrives. Should that have been lost, asking again repeats it: the survivor by the name
 * it still awaits, or anybody else, for a merged incident that is asked reminds its survivor.
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
      letters.add(
          to(
              asked.loserId(),
              command,
              new Yield(id, before.mark(), before.ownership(), asked.request())));
    } else if (change instanceof MergedInto gone) {
      letters.add(to(gone.survivorId(), command, new Absorb(gone.snapshot(), gone.request())));
    } else if (change instanceof SplitOff split && before != null) {
      String request =
          before.handled().absorbed().stream()
              .filter(held -> held.incidentId().equals(split.loserId()))
              .map(Absorption::request)
              .findFirst()
              .orElse(null);
      List<Part> parts =
          before.handled().parts().stream()
              .filter(part -> part.via().equals(split.loserId()))
              .toList();
      letters.add(to(split.loserId(), command, new Restore(id, request, parts)));
    }
  }

  /** Nothing changed here: it is for the survivor, or the answer was given before. */
  private static void unchanged(
      String id, @Nullable Incident before, IncidentCommand command, List<Letter> letters) {
    Merged merged = before == null ? null : before.handled().merged();
    boolean answered = before != null && before.recentCommands().contains(command.commandId());
    if (command.action() instanceof Yield asked) {
      notYielded(id, before, command, asked, letters);
    } else if (command.action() instanceof Absorb brought) {
      if (!MergePolicy.holds(before, brought.loser().id(), brought.request())) {
        letters.add(
            to(brought.loser().id(), command, new Restore(id, brought.request(), List.of())));
      }
    } else if (before != null && merged == null && command.action() instanceof Forward late) {
      returned(before, command, late, letters);
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

  /** A merged incident tells its survivor again, whoever asks; and who asks in vain is told why. */
  private static void notYielded(
      String id,
      @Nullable Incident before,
      IncidentCommand command,
      Yield asked,
      List<Letter> letters) {
    Merged merged = before == null ? null : before.handled().merged();
    if (before != null && merged != null) {
      Absorb again = new Absorb(MergePolicy.bare(before), merged.request());
      letters.add(to(merged.survivorId(), command, again));
    }
    boolean yielded =
        merged != null
            && merged.survivorId().equals(asked.survivorId())
            && Objects.equals(merged.request(), asked.request());
    if (!yielded) {
      String why = MergePolicy.whyNot(before, command, asked);
      letters.add(to(asked.survivorId(), command, new Decline(id, why, asked.request())));
    }
  }

  /** What its own incident still has to know; once, for that one may be merged into nobody. */
  private static void returned(
      Incident before, IncidentCommand command, Forward late, List<Letter> letters) {
    if (CorrespondencePolicy.strange(before, late) && late.returned() == null) {
      String home = Ids.incident(late.signal().groupId());
      letters.add(to(home, command, new Forward(late.signal(), true)));
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
        new IncidentCommand(
            id, survivorId, cause.actor(), now, null, new Forward(cause.signal(), null)));
  }
}
