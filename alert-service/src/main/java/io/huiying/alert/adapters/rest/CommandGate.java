package io.huiying.alert.adapters.rest;

import io.huiying.alert.adapters.console.CommandKeys;
import io.huiying.alert.adapters.console.CommandOutcomes;
import io.huiying.alert.adapters.console.CommandOutcomes.Outcome;
import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.alert.adapters.console.ReadModel;
import io.huiying.alert.adapters.console.Timelines;
import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.alert.adapters.kafka.Publisher.BrokerAwayException;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a command, and answers when its outcome is known and shown. Whoever asks again with the
 * same command id is answered alike and changes nothing.
 */
@ApplicationScoped
public class CommandGate {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final IncidentProjection projection;
  private final ReadModel readModel;
  private final CommandOutcomes outcomes;
  private final PastCommands past;
  private final Publisher publisher;
  private final HouseClock clock;
  private final AuditTrail audit;
  private final Timelines timelines;
  private final Timer seconds;

  CommandGate(
      IncidentProjection projection,
      ReadModel readModel,
      CommandOutcomes outcomes,
      PastCommands past,
      Publisher publisher,
      HouseClock clock,
      AuditTrail audit,
      Timelines timelines,
      MeterRegistry registry) {
    this.projection = projection;
    this.readModel = readModel;
    this.outcomes = outcomes;
    this.past = past;
    this.publisher = publisher;
    this.clock = clock;
    this.audit = audit;
    this.timelines = timelines;
    this.seconds =
        Timer.builder("huiying.command.seconds")
            .description("From the request to the outcome that is shown")
            .publishPercentileHistogram()
            .register(registry);
  }

  /**
   * Does a command.
   *
   * @return the incident as it is shown afterwards
   * @throws ProblemException when refused, unanswered in time, or not taken
   */
  Incident submit(
      String commandId,
      String incidentId,
      Actor actor,
      @Nullable Long expectedVersion,
      IncidentAction action) {
    long began = System.nanoTime();
    String outcome = "failed";
    try {
      Incident incident = answer(commandId, incidentId, actor, expectedVersion, action);
      outcome = "ok";
      return incident;
    } catch (ProblemException e) {
      outcome = e.problem().code();
      throw e;
    } finally {
      seconds.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
      keep(actor, action, incidentId, outcome);
    }
  }

  /** Nobody waits for the trail when the broker has just been found away. */
  private void keep(Actor actor, IncidentAction action, String incidentId, String outcome) {
    if (outcome.equals(Refusals.BROKER_AWAY)) {
      audit.note(actor, CommandWords.auditAction(action), incidentId, outcome);
    } else {
      audit.keep(actor, CommandWords.auditAction(action), incidentId, outcome);
    }
  }

  private Incident answer(
      String commandId,
      String incidentId,
      Actor actor,
      @Nullable Long expectedVersion,
      IncidentAction action) {
    readModel.requireReady();
    Optional<Incident> shown = projection.incident(incidentId);
    if (shown.isEmpty() && !(action instanceof IncidentAction.Register)) {
      throw Refusals.notFound();
    }
    List<String> answered = shown.map(Incident::recentCommands).orElse(List.of());
    if (CommandKeys.usedElsewhere(commandId, answered)) {
      throw Refusals.keyUsedElsewhere();
    }
    Outcome outcome =
        known(commandId, incidentId, answered)
            .orElseGet(
                () ->
                    ask(
                        new IncidentCommand(
                            commandId,
                            incidentId,
                            actor,
                            clock.instant(),
                            expectedVersion,
                            action)));
    if (!outcome.incidentId().equals(incidentId)) {
      throw Refusals.keyUsedElsewhere();
    }
    if (outcome.rejection() != null) {
      throw refused(outcome.rejection(), incidentId, expectedVersion);
    }
    return projection.incident(incidentId).orElseThrow(Refusals::notFound);
  }

  /** The outcome of a command that was answered before. */
  private Optional<Outcome> known(String commandId, String incidentId, List<String> answered) {
    Optional<Outcome> here = outcomes.of(commandId).filter(Outcome::settled);
    return here.isPresent() || !answered.contains(commandId)
        ? here
        : Optional.of(past.of(commandId, incidentId));
  }

  private ProblemException refused(Rejection rejection, String incidentId, @Nullable Long seen) {
    return rejection.code() == Rejection.Code.VERSION_CONFLICT && seen != null
        ? Refusals.conflict(rejection, timelines.since(incidentId, seen))
        : Refusals.of(rejection);
  }

  private Outcome ask(IncidentCommand command) {
    CompletableFuture<Outcome> answer =
        outcomes
            .ask(command.commandId(), command.incidentId())
            .orElseThrow(Refusals::keyUsedElsewhere);
    try {
      publisher.write(Topics.COMMAND, command.incidentId(), command);
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (BrokerAwayException e) {
      throw Refusals.brokerAway();
    } catch (TimeoutException e) {
      throw Refusals.noAnswerYet(command.commandId());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusals.noAnswerYet(command.commandId());
    } catch (ExecutionException e) {
      throw new IllegalStateException("an outcome never fails", e);
    }
  }
}
