package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.search.FoldBook;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads what was folded, at every instance, so that any of them can fold what search finds. */
@ApplicationScoped
public class FoldReader {

  private final FoldBook book = new FoldBook();
  private final TopicTail tail;

  FoldReader(HouseConfig house) {
    this.tail = new TopicTail(Topics.FOLD, house, this::take);
  }

  @Produces
  @Singleton
  FoldBook book() {
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
      book.note(Topics.FOLD.value().fromBytes(record.value()));
    }
  }
}
