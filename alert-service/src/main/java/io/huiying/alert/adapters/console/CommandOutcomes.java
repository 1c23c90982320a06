package io.huiying.alert.adapters.console;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What became of commands. A command is settled when its events were seen and the snapshot that
 * holds their effect is being shown, so that whoever is told "done" reads it. Bounded: the oldest
 * are forgotten, and then found in their incident's history.
 */
@ApplicationScoped
public class CommandOutcomes {

  private static final int KEPT = 50_000;

  private final Map<String, Progress> commands = new Bounded<>(KEPT);
  private final Map<String, List<String>> waitingFor = new HashMap<>();
  private final CommandKeys keys = new CommandKeys();

  /**
   * How far a command is.
   *
   * @param incidentId which incident it was for
   * @param settled whether it was answered and its effect is shown
   * @param rejection why it was refused, absent when done or not settled
   */
  public record Outcome(String incidentId, boolean settled, @Nullable Rejection rejection) {}

  private static final class Progress {
    private final String incidentId;
    private final CompletableFuture<Outcome> answer = new CompletableFuture<>();
    private long sequence = -1;
    private @Nullable Rejection rejection;

    private Progress(String incidentId) {
      this.incidentId = incidentId;
    }
  }

  /** Takes note that a command was asked for; the future completes when it is settled. */
  public synchronized CompletableFuture<Outcome> asked(String commandId, String incidentId) {
    return progress(commandId, incidentId).answer;
  }

  /**
   * Like {@link #asked}, unless the command's Idempotency-Key was used for something else: then
   * empty, and nothing is noted. Of two at once, one wins.
   */
  public synchronized Optional<CompletableFuture<Outcome>> ask(
      String commandId, String incidentId) {
    return keys.usedElsewhere(commandId)
        ? Optional.empty()
        : Optional.of(asked(commandId, incidentId));
  }

  /** How far a command is; empty when it is not known here. */
  public synchronized Optional<Outcome> of(String commandId) {
    Progress progress = commands.get(commandId);
    return progress == null
        ? Optional.empty()
        : Optional.of(progress.answer.getNow(new Outcome(progress.incidentId, false, null)));
  }

  /** Takes an event; {@code shown} is the incident's snapshot as shown now. */
  public synchronized void event(IncidentEvent event, Optional<Incident> shown) {
    if (event.actor().role() == Role.SYSTEM) {
      return;
    }
    Progress progress = progress(event.causeId(), event.incidentId());
    progress.sequence = Math.max(progress.sequence, event.sequence());
    if (event.change() instanceof IncidentChange.CommandRejected refused) {
      progress.rejection = refused.rejection();
    }
    boolean outsideAnyChain = event.sequence() == 0;
    if (outsideAnyChain || shown.isPresent() && holds(shown.get(), event.causeId(), progress)) {
      settle(progress);
    } else {
      List<String> waiting =
          waitingFor.computeIfAbsent(event.incidentId(), id -> new ArrayList<>());
      if (!waiting.contains(event.causeId())) {
        waiting.add(event.causeId());
      }
    }
  }

  /** Takes a snapshot that is shown from now on. */
  public synchronized void snapshot(Incident incident) {
    List<String> waiting = waitingFor.get(incident.id());
    if (waiting == null) {
      return;
    }
    waiting.removeIf(
        commandId -> {
          Progress progress = commands.get(commandId);
          boolean done = progress == null || holds(incident, commandId, progress);
          if (done && progress != null) {
            settle(progress);
          }
          return done;
        });
    if (waiting.isEmpty()) {
      waitingFor.remove(incident.id());
    }
  }

  /** A snapshot holds all of a command's effect when it is as new and remembers the command. */
  private static boolean holds(Incident incident, String commandId, Progress progress) {
    return incident.version() >= progress.sequence
        && (progress.rejection != null
            || incident.version() > progress.sequence
            || incident.recentCommands().contains(commandId));
  }

  private static void settle(Progress progress) {
    progress.answer.complete(new Outcome(progress.incidentId, true, progress.rejection));
  }

  private Progress progress(String commandId, String incidentId) {
    keys.used(commandId);
    return commands.computeIfAbsent(commandId, id -> new Progress(incidentId));
  }
}
