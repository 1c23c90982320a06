package io.huiying.alert.topology;

import io.huiying.contracts.clock.Alarm;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.NullUnmarked;

/** Hears the claims on the topic, so that a restart repeats only what may have been lost. */
@NullUnmarked
final class HeardProcessor implements Processor<String, Alarm, Void, Void> {

  private ClockBook book;

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    book = new ClockBook(context.getStateStore(ClockTopology.BOOK));
  }

  @Override
  public void process(Record<String, Alarm> record) {
    if (record.value() != null) {
      book.heard(record.value());
    }
  }
}
