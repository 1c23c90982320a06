package io.huiying.analysis.topology;

import io.huiying.analysis.domain.heat.GroupPulse;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.signal.OpenGroup;
import java.time.InstantSource;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Counts the posts of each open group by hour. */
final class GroupPulseProcessor implements Processor<String, OpenGroup, String, Heat> {

  private final InstantSource clock;
  private @Nullable ProcessorContext<String, Heat> context;
  private @Nullable KeyValueStore<String, GroupPulse> store;

  GroupPulseProcessor(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void init(ProcessorContext<String, Heat> context) {
    this.context = context;
    this.store = context.getStateStore(HeatTopology.PULSES);
  }

  @Override
  public void process(Record<String, OpenGroup> record) {
    KeyValueStore<String, GroupPulse> pulses = Objects.requireNonNull(store, "open");
    OpenGroup group = record.value();
    if (group == null) {
      pulses.delete(record.key());
      return;
    }
    GroupPulse known = pulses.get(record.key());
    GroupPulse now = known == null ? GroupPulse.first(group) : known.read(group);
    pulses.put(record.key(), now);
    if (now.told()) {
      Heat heat = now.heat(group.view().heat(), clock.instant());
      Objects.requireNonNull(context, "open")
          .forward(new Record<>(record.key(), heat, record.timestamp()));
    }
  }
}
