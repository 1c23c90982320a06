package io.huiying.evaluation.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;

/** The yardstick: one record through the same broker and back, acknowledged, one at a time. */
final class BrokerRoundTrip {

  private static final String TOPIC = "bench.round-trip";
  private static final int WARM_UP = 200;
  private static final int MEASURED = 1_000;

  private BrokerRoundTrip() {}

  static Latencies measure(String bootstrapServers) throws IOException, InterruptedException {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        var producer = new KafkaProducer<>(settings, new LongSerializer(), new LongSerializer());
        var consumer =
            new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new LongDeserializer(),
                new LongDeserializer())) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long[] nanos = new long[MEASURED];
      for (int i = -WARM_UP; i < MEASURED; i++) {
        long from = System.nanoTime();
        producer.send(new ProducerRecord<>(TOPIC, (long) i, from)).get();
        while (consumer.poll(Duration.ofSeconds(5)).isEmpty()) {
          Thread.onSpinWait();
        }
        if (i >= 0) {
          nanos[i] = System.nanoTime() - from;
        }
      }
      return Latencies.ofNanos(nanos);
    } catch (ExecutionException e) {
      throw new IOException("the yardstick could not be measured", e);
    }
  }
}
