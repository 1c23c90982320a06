package io.huiying.analysis.adapters.kafka;

import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostIndex.Rejected;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.wire.Topics;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** With Kafka's mock consumer; time is told, not waited for. */
class IndexRebuildTest {

  private static final String TOPIC = Topics.ASSESSED_POST.name();
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final Told told = new Told();
  private final List<Duration> paused = new ArrayList<>();
  private final List<AssessedPost> stored = new ArrayList<>();
  private int awayFor;

  @Test
  void offersABatchAgainToAnIndexThatIsAway() throws Exception {
    given("云汀一商场起火", "云汀一桥梁坍塌");
    awayFor = 3;
    assertThat(rebuild().run(() -> {})).isEqualTo(new IndexRebuild.Tally(2, 0, 0));
    assertThat(stored).hasSize(2);
    assertThat(paused)
        .containsExactly(Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800));
    assertThat(told.waits).isEqualTo(paused);
  }

  @Test
  void givesUpAfterMinutes() {
    given("云汀一商场起火");
    awayFor = Integer.MAX_VALUE;
    assertThatThrownBy(() -> rebuild().run(() -> {}))
        .isInstanceOf(SearchUnavailableException.class);
    assertThat(paused.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
  }

  @Test
  void saysWhichPostsAreRefused() throws Exception {
    given("云汀一商场起火", "拒");
    assertThat(rebuild().run(() -> {})).isEqualTo(new IndexRebuild.Tally(1, 1, 0));
    assertThat(told.refused).containsExactly(titled("拒").post().post().postId() + " picky");
  }

  @Test
  void emptiesNothingWhenTheBrokerIsAway() {
    List<String> emptied = new ArrayList<>();
    MockConsumer<String, byte[]> away =
        new MockConsumer<>("earliest") {
          @Override
          public synchronized List<PartitionInfo> partitionsFor(String topic) {
            throw new KafkaException("away");
          }
        };
    IndexRebuild rebuild = new IndexRebuild(() -> away, index(), told, paused::add);
    assertThatThrownBy(() -> rebuild.run(() -> emptied.add("emptied")))
        .isInstanceOf(KafkaException.class);
    assertThat(emptied).isEmpty();
  }

  private IndexRebuild rebuild() {
    return new IndexRebuild(() -> consumer, index(), told, paused::add);
  }

  private void given(String... titles) {
    Node node = new Node(0, "localhost", 9092);
    Node[] nodes = {node};
    consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, nodes, nodes)));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, (long) titles.length));
    consumer.schedulePollTask(
        () -> {
          for (int i = 0; i < titles.length; i++) {
            byte[] value = Topics.ASSESSED_POST.value().toBytes(titled(titles[i]).post());
            consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, i, "k" + i, value));
          }
        });
  }

  /** Only storing is asked for. */
  private PostIndex index() {
    return (PostIndex)
        Proxy.newProxyInstance(
            PostIndex.class.getClassLoader(),
            new Class<?>[] {PostIndex.class},
            (proxy, method, arguments) -> store(method.getName(), (List<?>) arguments[0]));
  }

  private List<Rejected> store(String asked, List<?> posts) throws SearchUnavailableException {
    assertThat(asked).isEqualTo("store");
    if (awayFor > 0) {
      awayFor--;
      throw new SearchUnavailableException("away");
    }
    List<Rejected> rejected = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      AssessedPost post = (AssessedPost) posts.get(i);
      if (post.post().title().equals("拒")) {
        rejected.add(new Rejected(i, "picky"));
      } else {
        stored.add(post);
      }
    }
    return rejected;
  }
}
