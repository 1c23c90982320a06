package io.huiying.alert.adapters.kafka;

import io.huiying.contracts.wire.KafkaTopic;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Writes messages; a written one is on all replicas. */
@ApplicationScoped
public class Publisher {

  private final Producer<String, byte[]> producer;

  Publisher(KafkaClients clients) {
    this.producer = clients.writer();
  }

  /** The broker did not take a message within seconds. */
  public static final class BrokerAwayException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokerAwayException(Throwable cause) {
      super(cause);
    }
  }

  /**
   * Writes and waits until it is safe.
   *
   * @throws BrokerAwayException when it may or may not have been written
   */
  public <T> void write(KafkaTopic<T> topic, String key, T value) throws BrokerAwayException {
    written(send(topic, key, value));
  }

  private static <V> V written(CompletableFuture<V> writing) throws BrokerAwayException {
    try {
      return writing.get();
    } catch (ExecutionException e) {
      throw new BrokerAwayException(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokerAwayException(e);
    }
  }

  /**
   * Writes, waits until it is safe, and says when the broker took it, by the broker's clock. Only
   * of a topic whose records carry the broker's time.
   *
   * @throws BrokerAwayException when it may or may not have been written
   */
  public <T> Instant writeStamped(KafkaTopic<T> topic, String key, T value)
      throws BrokerAwayException {
    return Instant.ofEpochMilli(written(recorded(topic, key, value)).timestamp());
  }

  /** Writes; the future completes when it is safe. */
  public <T> CompletableFuture<Void> send(KafkaTopic<T> topic, String key, T value) {
    return recorded(topic, key, value).thenAccept(metadata -> {});
  }

  private <T> CompletableFuture<RecordMetadata> recorded(KafkaTopic<T> topic, String key, T value) {
    CompletableFuture<RecordMetadata> written = new CompletableFuture<>();
    try {
      producer.send(
          new ProducerRecord<>(topic.name(), key, topic.value().toBytes(value)),
          (metadata, fault) -> {
            if (fault == null) {
              written.complete(metadata);
            } else {
              written.completeExceptionally(fault);
            }
          });
    } catch (KafkaException e) {
      written.completeExceptionally(e);
    }
    return written;
  }

  /** Writes a record as it is, and waits until it is safe. */
  public void writeRaw(ProducerRecord<byte[], byte[]> record)
      throws ExecutionException, InterruptedException {
    byte[] key = record.key();
    producer
        .send(
            new ProducerRecord<>(
                record.topic(),
                record.partition(),
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                record.value(),
                record.headers()))
        .get();
  }

  @PreDestroy
  void close() {
    producer.close();
  }
}
