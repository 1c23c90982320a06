package io.huiying.analysis.topology;

import io.huiying.analysis.domain.heat.SameWords;
import io.huiying.analysis.domain.heat.TrayPolicy;
import io.huiying.contracts.heat.Heat;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

/** Counts unclassified posts that say the same within a day, and tells the tray when it grows. */
final class WordsProcessor implements Processor<String, SameWords, String, Heat> {

  static final Duration WINDOW = Duration.ofDays(1);

  private final TrayPolicy policy;
  private @Nullable ProcessorContext<String, Heat> context;
  private @Nullable WindowStore<String, SameWords> store;

  WordsProcessor(TrayPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void init(ProcessorContext<String, Heat> context) {
    this.context = context;
    this.store = context.getStateStore(HeatTopology.WORDS);
  }

  @Override
  public void process(Record<String, SameWords> record) {
    WindowStore<String, SameWords> words = Objects.requireNonNull(store, "open");
    long to = record.timestamp() + WINDOW.toMillis();
    long from = Math.max(0, record.timestamp() - WINDOW.toMillis());
    SameWords now = record.value();
    long since = record.timestamp();
    try (WindowStoreIterator<SameWords> newest = words.backwardFetch(record.key(), from, to)) {
      if (newest.hasNext()) {
        KeyValue<Long, SameWords> known = newest.next();
        since = known.key;
        now = known.value.plus(now);
      }
    }
    if (now.isWorthTelling(policy)) {
      now = now.told();
      Objects.requireNonNull(context, "open")
          .forward(new Record<>(record.key(), now.seen(), record.timestamp()));
    }
    words.put(record.key(), now, since);
  }
}
