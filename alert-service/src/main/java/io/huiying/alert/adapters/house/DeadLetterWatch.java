package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.kafka.KafkaClients;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.streams.Urgency;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Counts what lies in the dead letters of every topic: what could not be read, or what the search
 * index will never take. Nothing of it was lost, and nobody would look for it unasked.
 */
@ApplicationScoped
public class DeadLetterWatch {

  private static final Logger LOG = Logger.getLogger(DeadLetterWatch.class);
  private static final long AGAIN_SECONDS = 5;
  private static final Duration POLL = Duration.ofSeconds(1);

  private final KafkaClients clients;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile Map<String, Long> counts = Map.of();

  DeadLetterWatch(KafkaClients clients, MeterRegistry registry) {
    this.clients = clients;
    for (KafkaTopic<?> topic : Topics.all()) {
      Gauge.builder("huiying.dead.letters", this, watch -> watch.of(topic.deadLetters()))
          .description("Records that were put aside and wait for somebody to look at them")
          .tag("topic", topic.deadLetters())
          .register(registry);
    }
  }

  void start(@Observes StartupEvent started) {
    Thread.ofPlatform()
        .name("dead-letter-watch")
        .daemon()
        .priority(Urgency.LATER.priority())
        .start(this::watch);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping.countDown();
  }

  /** How many lie in each topic that has any, by its name. */
  List<HouseView.DeadLetters> all() {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> new HouseView.DeadLetters(entry.getKey(), entry.getValue()))
            .toList();
  }

  private double of(String topic) {
    return counts.getOrDefault(topic, 0L);
  }

  private void watch() {
    try {
      do {
        count();
      } while (!stopping.await(AGAIN_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads them, for offsets also number the markers of transactions. Ends when the broker goes. */
  private void count() {
    try (Consumer<String, byte[]> reader = clients.reader()) {
      List<TopicPartition> partitions =
          Topics.all().stream().map(topic -> new TopicPartition(topic.deadLetters(), 0)).toList();
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      Map<String, Long> counted = new ConcurrentHashMap<>();
      while (stopping.getCount() > 0) {
        reader.poll(POLL).forEach(record -> counted.merge(record.topic(), 1L, Long::sum));
        counts = counted;
      }
    } catch (InterruptException e) {
      throw e;
    } catch (KafkaException e) {
      // The broker is away or has no such topics yet; the last counts stand until it is back.
      LOG.debugf("dead letters not counted: cause=%s", e.getClass().getSimpleName());
    }
  }
}
