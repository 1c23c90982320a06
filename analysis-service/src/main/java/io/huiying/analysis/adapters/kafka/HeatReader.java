package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.adapters.config.HeatSettings;
import io.huiying.analysis.domain.heat.HeatBook;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the heat beside its application, at every instance, so that any of them can show it. */
@ApplicationScoped
public class HeatReader {

  private final HeatBook book;
  private final TopicTail tail;

  HeatReader(HouseConfig house, HeatSettings settings) {
    this.book = new HeatBook(settings.tray());
    this.tail = new TopicTail(Topics.HEAT, house, this::take);
  }

  @Produces
  @Singleton
  HeatBook book() {
    return book;
  }

  void start(@Observes StartupEvent startup) {
    tail.start();
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    tail.stop();
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    if (record.value() != null) {
      book.note(Topics.HEAT.value().fromBytes(record.value()));
    }
  }
}
