package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import io.huiying.kit.streams.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Feeds assessed posts to the search index: at least once, in batches, each batch stored before its
 * offsets are committed. While the index is away the feed holds the batch, pauses its partitions
 * and goes on polling, so that it keeps its place in the group; nothing is skipped.
 *
 * <p>A record that cannot be read, or that the index will never take, goes to the dead letters.
 */
public final class IndexFeed implements Runnable, AutoCloseable {

  /**
   * Consumer group, and the application named in dead letters. Its number is that of the index's
   * shape: a new shape is a new group, which fills it from the first post that Kafka still has.
   */
  public static final String NAME = "huiying-search-feed-v2";

  private static final Logger LOG = Logger.getLogger(IndexFeed.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Consumer<String, byte[]> consumer;
  private final Producer<byte[], byte[]> deadLetters;
  private final PostIndex index;
  private final FeedObserver observer;
  private volatile boolean stopped;

  /** Whether a batch is held because the index is away; of the feed's own thread. */
  private boolean waiting;

  /**
   * @param consumer without auto-commit; owned and closed by this feed
   * @param deadLetters with acks=all; owned and closed by this feed
   * @param index where posts go
   * @param observer for metrics
   */
  public IndexFeed(
      Consumer<String, byte[]> consumer,
      Producer<byte[], byte[]> deadLetters,
      PostIndex index,
      FeedObserver observer) {
    this.consumer = consumer;
    this.deadLetters = deadLetters;
    this.index = index;
    this.observer = observer;
  }

  @Override
  public void run() {
    try (consumer;
        deadLetters) {
      consumer.subscribe(List.of(Topics.ASSESSED_POST.name()), new WhileWaiting());
      while (!stopped) {
        feed(consumer.poll(POLL));
      }
    } catch (WakeupException e) {
      if (!stopped) {
        throw e;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the feed after its current batch, or at once when it waits for the index. */
  @Override
  public void close() {
    stopped = true;
    consumer.wakeup();
  }

  private void feed(ConsumerRecords<String, byte[]> records) throws InterruptedException {
    if (!records.isEmpty()) {
      Batch batch = read(records);
      if (!storeHoweverLongItTakes(batch)) {
        return;
      }
      batch.awaitDeadLetters();
      consumer.commitSync();
    }
    observer.behind(lag());
  }

  private Batch read(ConsumerRecords<String, byte[]> records) {
    Batch batch = new Batch();
    for (ConsumerRecord<String, byte[]> record : records) {
      if (record.value() == null) {
        continue;
      }
      try {
        batch.add(record, Topics.ASSESSED_POST.value().fromBytes(record.value()));
      } catch (UnreadableMessageException e) {
        batch.bury(record, e);
      }
    }
    return batch;
  }

  /** False when stopped before it was stored: the next start reads the batch again. */
  private boolean storeHoweverLongItTakes(Batch batch) throws InterruptedException {
    Duration wait = FIRST_WAIT;
    waiting = false;
    while (!stopped) {
      try {
        List<PostIndex.Rejected> rejected = index.store(batch.posts);
        rejected.forEach(batch::bury);
        observer.stored(batch.posts.size() - rejected.size(), rejected.size());
        if (waiting) {
          waiting = false;
          consumer.resume(consumer.assignment());
        }
        return true;
      } catch (SearchUnavailableException e) {
        observer.unavailable();
        LOG.warnf("search index away, feed waits: seconds=%s cause=%s", wait, e.getMessage());
        waiting = true;
        stayInTheGroup(wait);
        wait = longer(wait);
      }
    }
    return false;
  }

  private void stayInTheGroup(Duration wait) {
    consumer.pause(consumer.assignment());
    ConsumerRecords<String, byte[]> none = consumer.poll(wait);
    if (!none.isEmpty()) {
      throw new IllegalStateException("paused partitions gave records");
    }
  }

  private static Duration longer(Duration wait) {
    Duration doubled = wait.multipliedBy(2);
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }

  private long lag() {
    long behind = 0;
    for (var partition : consumer.assignment()) {
      behind += consumer.currentLag(partition).orElse(0);
    }
    return behind;
  }

  /** What another instance hands over meanwhile waits too. */
  private final class WhileWaiting implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      if (waiting) {
        consumer.pause(consumer.assignment());
      }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      // Whoever takes over stores the batch as well: what is stored twice lies there once.
    }
  }

  /** What one poll brought. */
  private final class Batch {
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final List<AssessedPost> posts = new ArrayList<>();
    private final List<Future<RecordMetadata>> buried = new ArrayList<>();

    void add(ConsumerRecord<String, byte[]> record, AssessedPost post) {
      records.add(record);
      posts.add(post);
    }

    void bury(PostIndex.Rejected rejected) {
      bury(
          records.get(rejected.position()),
          new UnreadableMessageException("search index refuses: " + rejected.reason()));
    }

    void bury(ConsumerRecord<String, byte[]> record, Exception cause) {
      byte[] key = record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8);
      buried.add(
          deadLetters.send(
              DeadLetters.of(
                  Topics.ASSESSED_POST.deadLetters(),
                  NAME,
                  record.topic(),
                  record.partition(),
                  record.offset(),
                  key,
                  record.value(),
                  cause)));
    }

    /** A dead letter that cannot be kept stops the feed before it commits past its record. */
    void awaitDeadLetters() throws InterruptedException {
      deadLetters.flush();
      for (Future<RecordMetadata> letter : buried) {
        try {
          letter.get();
        } catch (ExecutionException e) {
          throw new IllegalStateException("dead letter not kept", e);
        }
      }
    }
  }
}
