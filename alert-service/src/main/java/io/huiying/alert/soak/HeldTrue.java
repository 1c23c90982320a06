package io.huiying.alert.soak;

import io.huiying.alert.domain.incident.Cause;
import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.incident.IncidentDecider;
import io.huiying.alert.domain.incident.IncidentEvolution;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Absorption;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.FamiliesTold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.CommandRejected;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Merged;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What must always hold, and how often each was looked at. */
final class HeldTrue {

  /** Stands in every quote and note of a random life, and never in a record kept for ever. */
  static final String SECRET = "旁人之语";

  private static final Actor MANAGER = new Actor("fenguan", Role.MANAGER);

  private final Map<String, Long> looked = new TreeMap<>();
  private final ClocksTrue clocks = new ClocksTrue(this::holds);
  private final MergesTrue merges = new MergesTrue(this::holds);

  /** How often each thing was looked at. */
  Map<String, Long> looked() {
    return looked;
  }

  void afterStep(
      @Nullable Incident before,
      @Nullable Incident after,
      Cause cause,
      List<IncidentEvent> events,
      List<byte[]> stored) {
    chained(before, events, stored);
    noWords(stored);
    if (before != null && after != null) {
      monotonic(before, after);
      clocksKept(before, after);
      oneWins(before, cause, events);
    }
    if (after != null) {
      clocks.afterStep(Optional.ofNullable(before), after, cause, events);
      merges.afterStep(after, cause, events);
      silentAtRest(after);
      holds("clock ids are distinct", distinct(after), after.id());
    }
  }

  private void chained(@Nullable Incident before, List<IncidentEvent> events, List<byte[]> stored) {
    String previous = before == null ? IncidentEvent.GENESIS : before.head();
    long sequence = before == null ? 0 : before.version();
    for (int i = 0; i < stored.size(); i++) {
      IncidentEvent event = events.get(i);
      boolean follows = event.previous().equals(previous) && event.sequence() == ++sequence;
      holds("chain", follows, event.incidentId());
      previous = Ids.sha256(stored.get(i));
    }
  }

  private void noWords(List<byte[]> stored) {
    for (byte[] bytes : stored) {
      String json = new String(bytes, StandardCharsets.UTF_8);
      holds("no words kept for ever", !json.contains(SECRET), json);
    }
  }

  private void monotonic(Incident before, Incident after) {
    boolean grows =
        after.revision() >= before.revision()
            && after.version() >= before.version()
            && after.revision() <= after.version();
    holds("revision grows", grows, after.id());
  }

  private void clocksKept(Incident before, Incident after) {
    for (Clock clock : before.clocks()) {
      boolean kept =
          after.clocks().stream()
              .anyMatch(c -> c.id().equals(clock.id()) && c.generation() >= clock.generation());
      holds("clocks are never lost", kept, clock.id());
    }
  }

  /** Who has not seen what another did is told, and changes nothing. */
  private void oneWins(Incident before, Cause cause, List<IncidentEvent> events) {
    if (!(cause instanceof CommandCause command)
        || before.recentCommands().contains(command.id())) {
      return;
    }
    Long seen = command.command().expectedVersion();
    if (seen != null && seen < before.revision()) {
      boolean told =
          events.size() == 1
              && events.getFirst().change() instanceof CommandRejected refused
              && refused.rejection().code() == Rejection.Code.VERSION_CONFLICT;
      holds("one of two officers wins", told, before.id());
    }
  }

  private void silentAtRest(Incident after) {
    boolean silent = after.state().open() || after.clocks().stream().noneMatch(Clock::rings);
    holds("no clock rings at rest", silent, after.id());
  }

  private static boolean distinct(Incident incident) {
    return incident.clocks().stream().map(Clock::id).distinct().count() == incident.clocks().size();
  }

  /**
   * Every incident has a way on that a manager may take; a merged one by way of its survivor. One
   * that asked others to join it waits for their answers, which are under way.
   */
  void exits(Town town) {
    for (Incident incident : town.incidents().values()) {
      heldAreMerged(town, incident);
      if (incident.state() != IncidentState.MERGED) {
        boolean answered = incident.handled().merging().isEmpty() || !town.lettersWait();
        holds(
            "allowed exit",
            !answered || exit(town, incident),
            incident.id() + ' ' + incident.state());
      } else if (!town.lettersWait()) {
        holds("merged into one that knows", known(town, incident), incident.id());
      }
    }
  }

  private static boolean exit(Town town, Incident incident) {
    return ways(incident).stream()
        .map(action -> command(town, incident, action))
        .map(command -> new CommandCause(command, null))
        .map(cause -> IncidentDecider.decide(incident, cause, town.context()))
        .anyMatch(HeldTrue::leads);
  }

  private static boolean leads(List<IncidentChange> changes) {
    return changes.stream()
        .anyMatch(
            change ->
                change instanceof IncidentChange.Dismissed
                    || change instanceof IncidentChange.Closed
                    || change instanceof IncidentChange.Reopened);
  }

  private static List<IncidentAction> ways(Incident incident) {
    if (!incident.state().open()) {
      return List.of(new IncidentAction.Reopen("新情况"));
    }
    return List.of(
        new IncidentAction.Dismiss(DismissalReason.NOT_TRUE, "不属实"),
        new IncidentAction.Close(
            "处置完毕", new Closing(FamiliesTold.NOT_APPLICABLE, "无", "无需终报", "无需发布")));
  }

  private static IncidentCommand command(Town town, Incident incident, IncidentAction action) {
    return new IncidentCommand("exit", incident.id(), MANAGER, town.now(), null, action);
  }

  private static boolean known(Town town, Incident incident) {
    Merged merged = incident.handled().merged();
    Incident survivor = merged == null ? null : town.incidents().get(merged.survivorId());
    return survivor != null
        && survivor.handled().absorbed().stream()
            .anyMatch(held -> isMergedInto(survivor, held, incident));
  }

  /** At every moment, whatever letters are under way. */
  private void heldAreMerged(Town town, Incident survivor) {
    for (Absorption held : survivor.handled().absorbed()) {
      Incident loser = town.incidents().get(held.incidentId());
      boolean knows = loser != null && isMergedInto(survivor, held, loser);
      holds("whom it holds is merged into it", knows, held.incidentId());
    }
  }

  private static boolean isMergedInto(Incident survivor, Absorption held, Incident loser) {
    Merged merged = loser.handled().merged();
    return merged != null
        && held.incidentId().equals(loser.id())
        && merged.survivorId().equals(survivor.id())
        && Objects.equals(merged.request(), held.request());
  }

  /** The stored events alone give the same snapshot, byte for byte. */
  void replays(Town town) {
    for (Map.Entry<String, List<byte[]>> chain : town.chains().entrySet()) {
      Incident state = null;
      for (byte[] stored : chain.getValue()) {
        state =
            IncidentEvolution.evolve(
                state, Topics.EVENT.value().fromBytes(stored), Ids.sha256(stored));
      }
      Incident live = town.incidents().get(chain.getKey());
      boolean same =
          state != null
              && live != null
              && Arrays.equals(
                  Topics.STATE.value().toBytes(state), Topics.STATE.value().toBytes(live));
      holds("replay is byte-identical", same, chain.getKey());
    }
  }

  private void holds(String what, boolean held, String where) {
    looked.merge(what, 1L, Long::sum);
    if (!held) {
      throw new NotHeldException(what + ": " + where);
    }
  }

  /** Something that must always hold did not. */
  static final class NotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotHeldException(String message) {
      super(message);
    }
  }
}
