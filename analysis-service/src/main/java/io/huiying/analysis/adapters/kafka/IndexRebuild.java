package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostIndex.Rejected;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /** How long one batch is offered to an index that is away or overloaded. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final PostIndex index;
  private final Progress progress;
  private final Pause pause;

  /** Told what happens. */
  public interface Progress {

    /** After each batch. */
    void at(long done, long all);

    /** When the index will never take a post. */
    void refused(String postId, String reason);

    /** Each time that the index takes nothing for the moment. */
    void waits(Duration wait, String cause);
  }

  /** What is done once it is known that the posts can be read, such as emptying the index. */
  @FunctionalInterface
  public interface Preparation {
    void run() throws SearchUnavailableException;
  }

  /** Lets time pass. */
  @FunctionalInterface
  interface Pause {
    void lasts(Duration wait) throws InterruptedException;
  }

  /** What became of the posts. */
  public record Tally(long stored, long refused, long unreadable) {
    Tally plus(long moreStored, long moreRefused, long moreUnreadable) {
      return new Tally(stored + moreStored, refused + moreRefused, unreadable + moreUnreadable);
    }
  }

  public IndexRebuild(String brokers, PostIndex index, Progress progress) {
    this(
        () ->
            new KafkaConsumer<>(
                ClientSettings.rebuild(brokers),
                new StringDeserializer(),
                new ByteArrayDeserializer()),
        index,
        progress,
        wait -> TimeUnit.NANOSECONDS.sleep(wait.toNanos()));
  }

  IndexRebuild(
      Supplier<Consumer<String, byte[]>> consumers,
      PostIndex index,
      Progress progress,
      Pause pause) {
    this.consumers = consumers;
    this.index = index;
    this.progress = progress;
    this.pause = pause;
  }

  /**
   * Rebuilds.
   *
   * @throws SearchUnavailableException when the index is away for minutes: start again, nothing is
   *     lost by it
   * @throws org.apache.kafka.common.KafkaException when the broker is away
   */
  public Tally run(Preparation preparation)
      throws SearchUnavailableException, InterruptedException {
    try (Consumer<String, byte[]> consumer = consumers.get()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.ASSESSED_POST.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      preparation.run();
      return read(consumer, ends);
    }
  }

  private Tally read(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends)
      throws SearchUnavailableException, InterruptedException {
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
      List<Rejected> refused = store(posts);
      refused.forEach(
          one -> progress.refused(posts.get(one.position()).post().postId(), one.reason()));
      tally = tally.plus(posts.size() - refused.size(), refused.size(), unreadable);
      progress.at(Math.min(all, position(consumer, ends, false) - first), all);
    }
    return tally;
  }

  private List<Rejected> store(List<AssessedPost> posts)
      throws SearchUnavailableException, InterruptedException {
    Duration wait = FIRST_WAIT;
    Duration waited = Duration.ZERO;
    while (true) {
      try {
        return index.store(posts);
      } catch (SearchUnavailableException e) {
        if (waited.compareTo(PATIENCE) >= 0) {
          throw e;
        }
        progress.waits(wait, String.valueOf(e.getMessage()));
        pause.lasts(wait);
        waited = waited.plus(wait);
        Duration doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
      }
    }
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
