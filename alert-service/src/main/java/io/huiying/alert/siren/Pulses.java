package io.huiying.alert.siren;

import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The siren's signs of life for those who live on other machines, and its own look at the broker's
 * time.
 */
final class Pulses {

  private static final Logger LOG = LoggerFactory.getLogger(Pulses.class);
  private static final long EVERY = Duration.ofSeconds(1).toNanos();
  private static final long SAID_EVERY = Duration.ofMinutes(1).toNanos();
  private static final Duration TOLERATED = Duration.ofSeconds(2);

  private final Producer<String, byte[]> producer;
  private final InstantSource machine;
  private final String instance;
  private long sentAt = System.nanoTime() - EVERY;
  private volatile long saidAt = System.nanoTime() - SAID_EVERY;

  Pulses(Producer<String, byte[]> producer, InstantSource machine, String instance) {
    this.producer = producer;
    this.machine = machine;
    this.instance = instance;
  }

  /** Sends one when it is time. */
  void beat(long monotonic, int clocks) {
    if (monotonic - sentAt < EVERY) {
      return;
    }
    sentAt = monotonic;
    Instant now = machine.instant();
    byte[] pulse = Topics.PULSE.value().toBytes(new Pulse(Pulse.SIREN, instance, now, 0, clocks));
    producer.send(
        new ProducerRecord<>(Topics.PULSE.name(), Pulse.SIREN, pulse),
        (written, failure) -> compare(now, written, failure));
  }

  /** The answer comes a moment later than the question: only what is far off is said. */
  private void compare(
      Instant sent, @Nullable RecordMetadata written, @Nullable Exception failure) {
    if (failure != null || written == null || !written.hasTimestamp()) {
      return;
    }
    Duration ahead = Duration.between(Instant.ofEpochMilli(written.timestamp()), sent);
    long now = System.nanoTime();
    if (ahead.abs().compareTo(TOLERATED) > 0 && now - saidAt > SAID_EVERY) {
      LOG.error("machine and broker differ: aheadMs={}", ahead.toMillis());
      saidAt = now;
    }
  }
}
