package io.huiying.alert.adapters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
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

  /** Claims as engine and siren write them. */
  static void claim(String servers, List<Alarm> alarms, long at) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (Alarm alarm : alarms) {
        byte[] value = Topics.ALARM.value().toBytes(alarm);
        producer.send(record(Topics.ALARM, alarm.incidentId(), value, at));
      }
    }
  }

  /** The open clocks that a house which starts now would read. */
  static Map<String, Clock> clocks(String servers) {
    Map<String, Clock> clocks = new HashMap<>();
    each(
        servers,
        Topics.CLOCK.name(),
        Topics.CLOCK.partitions(),
        record -> {
          if (record.value() != null) {
            Clock clock = Topics.CLOCK.value().fromBytes(record.value());
            assertThat(clocks.put(clock.id(), clock)).as("written once").isNull();
          }
        });
    return clocks;
  }

  /** How many records of a topic an application has not read. */
  static long behind(String servers, String application, KafkaTopic<?> topic) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      var read = admin.listConsumerGroupOffsets(application).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
      for (int i = 0; i < topic.partitions(); i++) {
        asked.put(new TopicPartition(topic.name(), i), OffsetSpec.latest());
      }
      return admin.listOffsets(asked).all().get().entrySet().stream()
          .mapToLong(end -> end.getValue().offset() - read.get(end.getKey()).offset())
          .sum();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("the broker did not answer", e);
    }
  }

  private static ProducerRecord<byte[], byte[]> record(
      KafkaTopic<?> topic, String key, byte[] value, long at) {
    return new ProducerRecord<>(
        topic.name(), null, at, key.getBytes(StandardCharsets.UTF_8), value);
  }

  /** Every record of a topic as text: partition, timestamp, key, value, headers. */
  static List<String> read(String servers, String topic, int partitions) {
    List<String> lines = new ArrayList<>();
    each(servers, topic, partitions, record -> lines.add(line(record)));
    return lines;
  }

  private static void each(
      String servers,
      String topic,
      int partitions,
      Consumer<ConsumerRecord<byte[], byte[]>> taker) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", servers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      for (int i = 0; i < partitions; i++) {
        TopicPartition partition = new TopicPartition(topic, i);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        while (consumer.position(partition) < end) {
          consumer.poll(Duration.ofSeconds(1)).forEach(taker);
        }
      }
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
