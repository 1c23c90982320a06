package io.huiying.alert.siren;

import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.time.MachineClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The siren's process. It needs no framework, no group and no state on disk, so that as little as
 * possible can stop both it and the clock engine.
 *
 * <p>Environment: {@code HUIYING_KAFKA_BOOTSTRAP_SERVERS}, {@code HUIYING_DATA}, {@code
 * HUIYING_INSTANCE}.
 */
public final class Siren {

  private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
  private static final int POLLED_AT_ONCE = 2_000;
  private static final int FETCHED_AT_ONCE = 8 << 20;

  /** A reader has one question open at the broker: clocks shall not wait for quiet alarms. */
  private static final int FETCH_WAITS_MS = 10;

  private static final int AS_THE_SYSTEM_DOES = -1;
  private static final int SEND_MAY_WAIT_MS = 1_000;

  private Siren() {}

  /** Watches until it is told to stop. */
  public static void main(String[] arguments) throws IOException {
    SirenLog.open();
    Logger log = LoggerFactory.getLogger(Siren.class);
    Map<String, String> environment = System.getenv();
    String servers = environment.getOrDefault("HUIYING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092");
    Path data = Path.of(environment.getOrDefault("HUIYING_DATA", "data"));
    InstantSource machine = MachineClock.open();
    HouseClock house = HouseClock.of(data, machine);
    var stopped = new CountDownLatch(1);
    try (Consumer<String, byte[]> consumer = consumer(servers);
        Producer<String, byte[]> producer = producer(servers)) {
      var pulses = new Pulses(producer, machine, environment.getOrDefault("HUIYING_INSTANCE", "1"));
      var loop = new SirenLoop(consumer, producer, house, Heartbeat.in(data), pulses);
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> stop(loop, stopped, log), "siren-stop"));
      log.info("siren starts: servers={} replay={}", servers, house.isReplay());
      loop.run();
    } finally {
      stopped.countDown();
    }
  }

  private static void stop(SirenLoop loop, CountDownLatch stopped, Logger log) {
    loop.stop();
    try {
      if (!stopped.await(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("siren did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Consumer<String, byte[]> consumer(String servers) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ConsumerConfig.CLIENT_ID_CONFIG,
            "huiying-siren",
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            POLLED_AT_ONCE,
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            FETCHED_AT_ONCE),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static Producer<String, byte[]> producer(String servers) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ProducerConfig.CLIENT_ID_CONFIG,
            "huiying-siren",
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            SEND_MAY_WAIT_MS,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE),
        new StringSerializer(),
        new ByteArraySerializer());
  }
}
