package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads every assessed post that Kafka still has, up to where the topic ended when it began, into
 * the index. It belongs to no group and commits nothing: the live feed goes on beside it, and
 * versions decide who wins.
 */
public final class IndexRebuild {

  private static final Duration POLL = Duration.ofMillis(500);

  private final String brokers;
  private final PostIndex index;
  private final Progress progress;

  /** Told after each batch. */
  @FunctionalInterface
  public interface Progress {
    void at(long done, long all);
  }

  /** What became of the posts. */
  public record Tally(long stored, long refused, long unreadable) {
    Tally plus(long moreStored, long moreRefused, long moreUnreadable) {
      return new Tally(stored + moreStored, refused + moreRefused, unreadable + moreUnreadable);
    }
  }

  public IndexRebuild(String brokers, PostIndex index, Progress progress) {
    this.brokers = brokers;
    this.index = index;
    this.progress = progress;
  }

  /**
   * Rebuilds.
   *
   * @throws SearchUnavailableException when the index is away: start again, nothing is lost by it
   */
  public Tally run() throws SearchUnavailableException {
    try (Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            ClientSettings.rebuild(brokers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.ASSESSED_POST.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, consumer.endOffsets(partitions));
    }
  }

  private Tally read(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends)
      throws SearchUnavailableException {
    long first = position(consumer, ends, false);
    long all = position(consumer, ends, true) - first;
    Tally tally = new Tally(0, 0, 0);
    while (!ended(consumer, ends)) {
      List<AssessedPost> posts = new ArrayList<>();
      long unreadable = 0;
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        if (record.value() == null) {
          continue;
        }
        try {
          posts.add(Topics.ASSESSED_POST.value().fromBytes(record.value()));
        } catch (UnreadableMessageException e) {
          // The live feed has put it among the dead letters; here it is only counted.
          unreadable++;
        }
      }
      int refused = index.store(posts).size();
      tally = tally.plus(posts.size() - refused, refused, unreadable);
      progress.at(Math.min(all, position(consumer, ends, false) - first), all);
    }
    return tally;
  }

  private static boolean ended(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static long position(
      Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, boolean atEnd) {
    return ends.entrySet().stream()
        .mapToLong(end -> atEnd ? end.getValue() : consumer.position(end.getKey()))
        .sum();
  }
}
