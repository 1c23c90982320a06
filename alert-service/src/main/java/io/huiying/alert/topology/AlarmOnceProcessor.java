package io.huiying.alert.topology;

import io.huiying.alert.domain.notice.AlarmNotice;
import io.huiying.alert.domain.notice.Channel;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.notice.Notification;
import java.util.List;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets the first claim of an alarm through. The ledger runs on the machine's time, as Kafka does.
 */
@NullUnmarked
final class AlarmOnceProcessor implements Processor<String, Alarm, String, Notification> {

  private final List<Channel> channels;
  private ProcessorContext<String, Notification> context;
  private WindowStore<String, String> ledger;

  AlarmOnceProcessor(List<Channel> channels) {
    this.channels = List.copyOf(channels);
  }

  @Override
  public void init(ProcessorContext<String, Notification> processorContext) {
    context = processorContext;
    ledger = context.getStateStore(OutboxTopology.LEDGER);
  }

  @Override
  public void process(Record<String, Alarm> record) {
    Alarm alarm = record.value();
    if (alarm == null || wasClaimed(alarm)) {
      return;
    }
    ledger.put(alarm.id(), alarm.firedBy(), day());
    AlarmNotice.of(alarm).ifPresent(notice -> notice.by(channels).forEach(this::ask));
  }

  /** One moment for all of a day: the store looks a key up once for each moment that it holds. */
  private long day() {
    long now = context.currentSystemTimeMs();
    return now - now % OutboxTopology.WINDOW.toMillis();
  }

  private boolean wasClaimed(Alarm alarm) {
    long oldest = Math.max(0, day() - OutboxTopology.REMEMBERED.toMillis());
    try (WindowStoreIterator<String> claims = ledger.fetch(alarm.id(), oldest, Long.MAX_VALUE)) {
      return claims.hasNext();
    }
  }

  private void ask(Notification notification) {
    context.forward(new Record<>(notification.id(), notification, context.currentSystemTimeMs()));
  }
}
