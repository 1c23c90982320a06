package io.huiying.analysis.topology;

import io.huiying.analysis.domain.heat.CellState;
import io.huiying.analysis.domain.heat.HourTally;
import io.huiying.analysis.domain.heat.Impulse;
import io.huiying.analysis.domain.heat.TopicDesk;
import io.huiying.contracts.assess.Topic;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps the heat of the topics of its partition; the deciding is the desks'. */
final class HeatProcessor implements Processor<String, Impulse, String, HeatOutput> {

  private record Work(
      ProcessorContext<String, HeatOutput> context,
      KeyValueStore<String, HourTally> hours,
      KeyValueStore<String, CellState> cells,
      Map<Topic, TopicDesk> desks) {}

  private final Function<Topic, TopicDesk> newDesk;
  private final InstantSource clock;
  private @Nullable Work work;

  HeatProcessor(Function<Topic, TopicDesk> newDesk, InstantSource clock) {
    this.newDesk = newDesk;
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<String, HeatOutput> context) {
    KeyValueStore<String, CellState> cells = context.getStateStore(HeatTopology.CELLS);
    KeyValueStore<String, HourTally> hours = context.getStateStore(HeatTopology.HOURS);
    work = new Work(context, hours, cells, new EnumMap<>(Topic.class));
    try (KeyValueIterator<String, CellState> kept = cells.all()) {
      kept.forEachRemaining(entry -> desk(entry.value.topic()).takeUp(entry.value));
    }
    try (KeyValueIterator<String, HourTally> kept = hours.all()) {
      kept.forEachRemaining(entry -> desk(entry.value.topic()).takeUp(entry.value));
    }
  }

  @Override
  public void process(Record<String, Impulse> record) {
    TopicDesk desk = desk(Topic.ofCode(record.key()));
    TopicDesk.Outcome outcome = desk.accept(record.value(), clock.instant());
    outcome.tallies().forEach(tally -> work().hours().put(tally.key(), tally));
    outcome.closed().forEach(key -> work().hours().delete(key));
    outcome.cells().forEach(cell -> work().cells().put(cell.key(), cell));
    outcome
        .told()
        .forEach(heat -> forward(heat.key(), new HeatOutput.Told(heat), record.timestamp()));
    outcome
        .signals()
        .forEach(s -> forward(s.groupId(), new HeatOutput.Raised(s), record.timestamp()));
  }

  private TopicDesk desk(Topic topic) {
    return work().desks().computeIfAbsent(topic, newDesk);
  }

  private void forward(String key, HeatOutput output, long timestamp) {
    work().context().forward(new Record<>(key, output, timestamp));
  }

  private Work work() {
    Work current = work;
    if (current == null) {
      throw new IllegalStateException("a processor works between init and close");
    }
    return current;
  }
}
