package io.huiying.alert.adapters.audit;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes to a real broker as the decider does, and reads what is there. */
final class Truth {

  private Truth() {}

  /** One transaction: events, snapshot, open clocks. */
  static void write(
      String servers, String writer, List<IncidentEvent> events, Incident incident, long at) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers, "transactional.id", writer),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      for (IncidentEvent event : events) {
        var record =
            record(Topics.EVENT, event.incidentId(), Topics.EVENT.value().toBytes(event), at);
        record.headers().add("cause", event.causeId().getBytes(StandardCharsets.UTF_8));
        producer.send(record);
      }
      byte[] state = Topics.STATE.value().toBytes(incident);
      producer.send(record(Topics.STATE, incident.id(), state, at));
      for (Clock clock : incident.clocks()) {
        producer.send(record(Topics.CLOCK, clock.id(), Topics.CLOCK.value().toBytes(clock), at));
      }
      producer.commitTransaction();
    }
  }

  private static ProducerRecord<byte[], byte[]> record(
      KafkaTopic<?> topic, String key, byte[] value, long at) {
    return new ProducerRecord<>(
        topic.name(), null, at, key.getBytes(StandardCharsets.UTF_8), value);
  }

  /** Every record of a topic as text: partition, timestamp, key, value, headers. */
  static List<String> read(String servers, String topic, int partitions) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", servers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < partitions; i++) {
        TopicPartition partition = new TopicPartition(topic, i);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        while (consumer.position(partition) < end) {
          consumer.poll(Duration.ofSeconds(1)).forEach(record -> lines.add(line(record)));
        }
      }
      return lines;
    }
  }

  private static String line(ConsumerRecord<byte[], byte[]> record) {
    StringBuilder line = new StringBuilder();
    line.append(record.partition()).append(' ').append(record.timestamp()).append(' ');
    line.append(text(record.key())).append(' ').append(text(record.value()));
    record
        .headers()
        .forEach(h -> line.append(' ').append(h.key()).append('=').append(text(h.value())));
    return line.toString();
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "-" : new String(bytes, StandardCharsets.UTF_8);
  }
}
