package io.huiying.contracts.wire;

import java.time.Duration;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka topic with its types: name, serdes, partitions and how long it is kept. Keys are strings.
 *
 * @param name as on the broker
 * @param value serde of the values
 * @param partitions how far its readers scale
 * @param retention how long records live, absent for ever
 * @param compacted whether only the newest record of a key lives
 * @param truth whether each record is flushed to disk before it is answered on one machine
 * @param <T> the value
 */
public record KafkaTopic<T>(
    String name,
    JsonSerde<T> value,
    int partitions,
    @Nullable Duration retention,
    boolean compacted,
    boolean truth) {

  /** Serde of the keys. */
  public Serde<String> key() {
    return Serdes.String();
  }

  /** Where records go that cannot be read. */
  public String deadLetters() {
    return name + ".dlq";
  }
}
