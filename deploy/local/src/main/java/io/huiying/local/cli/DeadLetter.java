package io.huiying.local.cli;

import io.huiying.kit.streams.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record that could not be read, and where it came from. Its body is shown nowhere.
 *
 * @param stored as it lies in the dead letter topic
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> stored) {

  private static final String SUFFIX = ".dlq";

  /** The same key and value, for the topic in which they were found. */
  ProducerRecord<byte[], byte[]> toOrigin() {
    return new ProducerRecord<>(origin(), stored.key(), stored.value());
  }

  private String origin() {
    String topic = stored.topic();
    return header(DeadLetters.ORIGIN_TOPIC, topic.substring(0, topic.length() - SUFFIX.length()));
  }

  private String header(String name, String otherwise) {
    Header header = stored.headers().lastHeader(name);
    return header == null ? otherwise : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "  %s  %s/%s@%s  %s: %s"
        .formatted(
            Instant.ofEpochMilli(stored.timestamp())
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS),
            origin(),
            header(DeadLetters.ORIGIN_PARTITION, "?"),
            header(DeadLetters.ORIGIN_OFFSET, "?"),
            header(DeadLetters.CAUSE, "?"),
            header(DeadLetters.MESSAGE, ""));
  }
}
