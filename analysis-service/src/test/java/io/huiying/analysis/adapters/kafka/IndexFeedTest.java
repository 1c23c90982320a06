package io.huiying.analysis.adapters.kafka;

import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.analysis.domain.search.SimilarPost;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.streams.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Kafka's own mock clients: what is tested is the order of storing, burying and committing. */
class IndexFeedTest {

  private static final TopicPartition PARTITION =
      new TopicPartition(Topics.ASSESSED_POST.name(), 0);

  private static final TopicPartition HANDED_OVER =
      new TopicPartition(Topics.ASSESSED_POST.name(), 1);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final MockProducer<byte[], byte[]> deadLetters =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final RecordingIndex index = new RecordingIndex();
  private final List<String> seen = new ArrayList<>();
  private final IndexFeed feed = new IndexFeed(consumer, deadLetters, index, observer());

  @Test
  void commitsAfterStoring() {
    given(bytes("云汀一商场起火"));
    runFor(1);
    assertThat(index.stored).hasSize(1);
    assertThat(index.committedWhenStoring).containsExactly(0L);
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void holdsTheBatchWhileTheIndexIsAway() {
    index.awayFor = 3;
    given(bytes("云汀一商场起火"), bytes("云汀一桥梁坍塌"));
    runFor(4);
    assertThat(seen).containsExactly("away", "away", "away", "stored 2 refused 0");
    assertThat(index.stored).hasSize(2);
    assertThat(consumer.paused()).isEmpty();
    assertThat(committed()).isEqualTo(2);
  }

  @Test
  void keepsItsPlaceWhenAnotherInstanceHandsPartitionsOverWhileTheIndexIsAway() {
    index.awayFor = 1;
    given(bytes("云汀一商场起火"));
    consumer.schedulePollTask(
        () -> {
          consumer.rebalance(Set.of(PARTITION, HANDED_OVER));
          consumer.updateBeginningOffsets(Map.of(HANDED_OVER, 0L));
          consumer.updateEndOffsets(Map.of(HANDED_OVER, 1L));
          consumer.addRecord(
              new ConsumerRecord<>(
                  HANDED_OVER.topic(), HANDED_OVER.partition(), 0, "k", bytes("云汀一桥梁坍塌")));
        });
    runFor(4);
    assertThat(seen).containsExactly("away", "stored 1 refused 0", "stored 1 refused 0");
    assertThat(index.stored)
        .extracting(post -> post.post().title())
        .containsExactly("云汀一商场起火", "云汀一桥梁坍塌");
    assertThat(consumer.paused()).isEmpty();
  }

  @Test
  void commitsNothingWhenStoppedWhileTheIndexIsAway() {
    index.awayFor = Integer.MAX_VALUE;
    given(bytes("云汀一商场起火"));
    runFor(2);
    assertThat(index.stored).isEmpty();
    assertThat(committed()).isZero();
  }

  @Test
  void buriesWhatCannotBeReadAndGoesOn() {
    given("no post".getBytes(StandardCharsets.UTF_8), bytes("云汀一商场起火"));
    runFor(1);
    assertThat(index.stored).hasSize(1);
    assertThat(deadLetters.history()).singleElement().satisfies(this::isBuried);
    assertThat(committed()).isEqualTo(2);
  }

  @Test
  void buriesWhatTheIndexWillNeverTake() {
    index.refused = "云汀一商场起火";
    given(bytes("云汀一桥梁坍塌"), bytes("云汀一商场起火"));
    runFor(1);
    assertThat(seen).containsExactly("stored 1 refused 1");
    assertThat(deadLetters.history()).singleElement().satisfies(this::isBuried);
    assertThat(committed()).isEqualTo(2);
  }

  private void isBuried(ProducerRecord<byte[], byte[]> letter) {
    assertThat(letter.topic()).isEqualTo(Topics.ASSESSED_POST.deadLetters());
    assertThat(letter.headers().lastHeader(DeadLetters.CAUSE)).isNotNull();
    assertThat(letter.headers().lastHeader(DeadLetters.ORIGIN_OFFSET)).isNotNull();
  }

  /** Lets the feed poll so many times with its records, then stops it. */
  private void runFor(int stores) {
    index.stopAfter = stores;
    feed.run();
  }

  private void given(byte[]... values) {
    consumer.schedulePollTask(
        () -> {
          consumer.rebalance(Set.of(PARTITION));
          consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
          consumer.updateEndOffsets(Map.of(PARTITION, (long) values.length));
          for (int i = 0; i < values.length; i++) {
            consumer.addRecord(
                new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), i, "k", values[i]));
          }
        });
  }

  private long committed() {
    return index.lastCommitted;
  }

  private static byte[] bytes(String title) {
    return Topics.ASSESSED_POST.value().toBytes(titled(title).post());
  }

  private FeedObserver observer() {
    return new FeedObserver() {
      @Override
      public void stored(int posts, int refused) {
        seen.add("stored " + posts + " refused " + refused);
      }

      @Override
      public void unavailable() {
        seen.add("away");
        index.tried();
      }

      @Override
      public void behind(long records) {
        index.lastCommitted = index.committedNow();
        index.tried();
      }
    };
  }

  /** An index that remembers, and can be away or picky. */
  private final class RecordingIndex implements PostIndex {
    private final List<AssessedPost> stored = new ArrayList<>();
    private final List<Long> committedWhenStoring = new ArrayList<>();
    private int awayFor = 0;
    private int stopAfter = 1;
    private int tries = 0;
    private long lastCommitted = 0;
    private String refused = "";

    void tried() {
      tries++;
      if (tries >= stopAfter) {
        feed.close();
      }
    }

    long committedNow() {
      var offset = consumer.committed(Set.of(PARTITION)).get(PARTITION);
      return offset == null ? 0 : offset.offset();
    }

    @Override
    public List<Rejected> store(List<AssessedPost> posts) throws SearchUnavailableException {
      if (awayFor > 0) {
        awayFor--;
        throw new SearchUnavailableException("away");
      }
      committedWhenStoring.add(committedNow());
      List<Rejected> rejected = new ArrayList<>();
      for (int i = 0; i < posts.size(); i++) {
        if (posts.get(i).post().title().equals(refused)) {
          rejected.add(new Rejected(i, "picky"));
        } else {
          stored.add(posts.get(i));
        }
      }
      return rejected;
    }

    @Override
    public PostPage find(PostQuery query) {
      return new PostPage(List.of(), null);
    }

    @Override
    public Set<String> fitting(SearchWords words, PostFilter filter, Set<String> postIds) {
      return Set.of();
    }

    @Override
    public PostCounts count(SearchWords words, PostFilter filter) {
      return new PostCounts(0, Map.of());
    }

    @Override
    public List<PostCounts.Moment> series(SearchWords words, PostFilter filter, Interval interval) {
      return List.of();
    }

    @Override
    public Optional<List<SimilarPost>> similar(String postId, int limit) {
      return Optional.empty();
    }

    @Override
    public Optional<FoundPost> get(String postId) {
      return Optional.empty();
    }

    @Override
    public List<String> forget(Instant before) {
      return List.of();
    }
  }
}
