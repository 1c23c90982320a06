package io.huiying.ingest.adapters.kafka;

import io.huiying.contracts.post.SourceStatus;
import io.huiying.contracts.wire.Topics;
import io.huiying.ingest.domain.Voices;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells the house when each source was last heard. Begins with what was told before, so that a
 * restart makes no source look new; says nothing until it has read that.
 */
public final class VoiceTeller implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(VoiceTeller.class);
  private static final long EVERY_SECONDS = 5;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long ANSWER_WITHIN_SECONDS = 5;

  private final Voices voices;
  private final Consumer<String, SourceStatus> reader;
  private final Producer<String, SourceStatus> writer;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("voice-teller").factory());
  private boolean recalled;

  public VoiceTeller(
      Voices voices, Consumer<String, SourceStatus> reader, Producer<String, SourceStatus> writer) {
    this.voices = voices;
    this.reader = reader;
    this.writer = writer;
  }

  /** Begins to tell. */
  public void start() {
    var unused =
        rounds.scheduleWithFixedDelay(
            this::survive, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** A broker that is away ends one round and not all that would follow. */
  private void survive() {
    try {
      round();
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      LOG.warnf("sources not told: cause=%s", e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void round() throws ExecutionException, TimeoutException, InterruptedException {
    if (!recalled) {
      recall();
      recalled = true;
    }
    for (Voices.Untold untold : voices.untold()) {
      writer
          .send(
              new ProducerRecord<>(Topics.SOURCE_STATUS.name(), untold.sourceId(), untold.status()))
          .get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
      voices.recalled(untold.sourceId(), untold.status());
    }
  }

  private void recall() {
    TopicPartition only = new TopicPartition(Topics.SOURCE_STATUS.name(), 0);
    reader.assign(List.of(only));
    reader.seekToBeginning(List.of(only));
    long end = reader.endOffsets(List.of(only)).getOrDefault(only, 0L);
    while (reader.position(only) < end) {
      reader.poll(POLL).forEach(record -> voices.recalled(record.key(), record.value()));
    }
    reader.close();
  }

  @Override
  public void close() {
    rounds.shutdownNow();
    writer.close(Duration.ZERO);
  }
}
