package io.huiying.alert.topology;

import io.huiying.alert.domain.incident.DecisionContext;
import io.huiying.alert.domain.incident.IncidentChain;
import io.huiying.alert.domain.incident.Letter;
import io.huiying.alert.domain.incident.QuotePolicy.Cut;
import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Takes one cause after another to its incident and writes down what was decided. */
final class IncidentProcessor implements Processor<String, Cut, String, Object> {

  private final RuleSets ruleSets;
  private final Home home;
  private final InstantSource clock;
  private @Nullable ProcessorContext<String, Object> context;
  private @Nullable KeyValueStore<String, Incident> incidents;

  IncidentProcessor(RuleSets ruleSets, Home home, InstantSource clock) {
    this.ruleSets = ruleSets;
    this.home = home;
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<String, Object> processorContext) {
    context = processorContext;
    incidents = processorContext.getStateStore(DeciderTopology.INCIDENTS);
  }

  @Override
  @NullUnmarked
  public void process(Record<String, Cut> record) {
    Incident before = incidents.get(record.key());
    IncidentChain chain =
        IncidentChain.extend(
            record.key(),
            before,
            record.value().cause(),
            new DecisionContext(clock.instant(), ruleSets, home),
            IncidentProcessor::hash);
    chain.letters().forEach(letter -> send(record, letter));
    if (chain.events().isEmpty()) {
      return;
    }
    Incident after = chain.incident();
    keepEvidence(record, after);
    chain.events().forEach(event -> send(record, record.key(), event, DeciderTopology.EVENTS));
    if (after != null) {
      incidents.put(record.key(), after);
      sendClocks(record, before, after);
      send(record, record.key(), after, DeciderTopology.STATES);
    }
  }

  private void send(Record<String, Cut> cause, Letter letter) {
    switch (letter) {
      case Letter.ToIncident(IncidentCommand command) ->
          send(cause, command.incidentId(), command, DeciderTopology.LETTERS);
      case Letter.ToGrouper(Correction correction) ->
          send(cause, correction.groupId(), correction, DeciderTopology.CORRECTIONS);
    }
  }

  private static String hash(IncidentEvent event) {
    return Ids.sha256(Topics.EVENT.value().toBytes(event));
  }

  /** A refused command to no incident leaves no evidence behind. */
  private void keepEvidence(Record<String, Cut> record, @Nullable Incident after) {
    if (after == null) {
      return;
    }
    for (Evidence evidence : record.value().evidence()) {
      send(record, evidence.digest(), evidence, DeciderTopology.EVIDENCE);
    }
  }

  private void sendClocks(Record<String, Cut> record, @Nullable Incident before, Incident after) {
    List<Clock> known = before == null ? List.of() : before.clocks();
    for (Clock clockNow : after.clocks()) {
      Optional<Clock> earlier =
          known.stream().filter(c -> c.id().equals(clockNow.id())).findFirst();
      if (clockNow.rings() && !earlier.equals(Optional.of(clockNow))) {
        send(record, clockNow.id(), clockNow, DeciderTopology.CLOCKS);
      } else if (!clockNow.rings() && earlier.filter(Clock::rings).isPresent()) {
        send(record, clockNow.id(), null, DeciderTopology.CLOCKS);
      }
    }
  }

  @NullUnmarked
  private void send(Record<String, Cut> cause, String key, @Nullable Object value, String sink) {
    context.forward(new Record<>(key, value, cause.timestamp()), sink);
  }
}
