package io.huiying.analysis.adapters.kafka;

import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import io.huiying.local.parts.RealParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two groupers on the real broker, each in a process of its own. Twice the one that groups is
 * killed with {@code kill -9} in the middle of a stream; another goes on. What lies on the topics
 * afterwards is what one undisturbed grouper writes, record for record.
 *
 * <p>So that there is one right answer, the posts reach the grouper in one order: they lie in one
 * partition, and their words were chosen so that they stay in one.
 */
@Timeout(300)
class GrouperTakeoverTest {

  private static final int EVENTS = 100;
  private static final int POSTS_OF_EACH = 40;
  private static final List<String> HAZARD_WORDS = List.of("火灾", "坍塌", "爆炸", "车祸");
  private static final List<Hazard> HAZARDS =
      List.of(Hazard.FIRE, Hazard.COLLAPSE, Hazard.EXPLOSION, Hazard.ROAD_TRAFFIC);

  @TempDir Path folder;

  @Test
  void killedGroupersLoseNothingAndDoubleNothing() throws Exception {
    List<AssessedPost> posts = evening();
    Expected expected = undisturbed(posts);
    int all = expected.signals().size();
    try (RealParts parts = RealParts.fresh();
        Committed<GroupSignal> signals = new Committed<>(parts.bootstrapServers(), Topics.SIGNAL);
        Instances instances = new Instances(parts.bootstrapServers(), folder)) {
      instances.start("first");
      instances.start("second");
      write(parts.bootstrapServers(), posts);
      for (String next : List.of("third", "fourth")) {
        signals.readUntil(signals.values().size() + all / 4);
        instances.killTheOneThatGroups();
        assertThat(signals.readWhatIsCommitted()).as("told when it was killed").isLessThan(all);
        instances.start(next);
      }
      signals.readUntil(all);
      assertThat(signals.readWhatIsCommitted()).isEqualTo(all);
      for (int i = 0; i < all; i++) {
        assertThat(signals.values().get(i)).as("signal %d", i).isEqualTo(expected.signals().get(i));
      }
      try (Committed<OpenGroup> groups = new Committed<>(parts.bootstrapServers(), Topics.GROUP);
          Committed<Fold> folds = new Committed<>(parts.bootstrapServers(), Topics.FOLD)) {
        groups.readWhatIsCommitted();
        folds.readWhatIsCommitted();
        assertThat(groups.compacted()).isEqualTo(expected.groups());
        assertThat(folds.values()).containsExactlyInAnyOrderElementsOf(expected.folds());
      }
    }
  }

  /** Fires, collapses and crashes in many counties, told in turns and here and there repeated. */
  private static List<AssessedPost> evening() {
    List<AssessedPost> posts = new ArrayList<>();
    for (int round = 0; round < POSTS_OF_EACH; round++) {
      for (int event = 0; event < EVENTS; event++) {
        posts.add(round % 7 == 6 ? repeat(posts.getLast(), at(event, round)) : post(event, round));
      }
    }
    return posts;
  }

  private static AssessedPost post(int event, int round) {
    int kind = event % HAZARDS.size();
    int county = (event / 50 + 1) * 100 + event % 50 + 1;
    Place place = new Place("99%04d".formatted(county), "云澜省第" + event + "县");
    return Stream.iterate(0, n -> n + 1)
        .map(
            n ->
                titled("云澜第%d县%s，%d人受伤，目击者%d".formatted(event, HAZARD_WORDS.get(kind), round, n))
                    .in(place)
                    .reporting(HAZARDS.get(kind))
                    .by("s" + round % 5, SourceKind.SOCIAL)
                    .after(at(event, round))
                    .dead(1 + round / 3)
                    .post())
        .filter(p -> partition(Wording.fingerprint(p.post())) == 0)
        .findFirst()
        .orElseThrow();
  }

  private static Duration at(int event, int round) {
    return Duration.ofSeconds(round * EVENTS + event);
  }

  /** Another voice in the same words. */
  private static AssessedPost repeat(AssessedPost said, Duration at) {
    return titled(said.post().title())
        .in(said.place())
        .reporting(said.emergency() == null ? Hazard.FIRE : said.emergency().hazard())
        .by("repeater", SourceKind.NEWS)
        .after(at)
        .post();
  }

  private static int partition(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(bytes)) % Topics.ASSESSED_POST.partitions();
  }

  private record Expected(
      List<GroupSignal> signals, Map<String, OpenGroup> groups, List<Fold> folds) {}

  private Expected undisturbed(List<AssessedPost> posts) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "undisturbed");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.resolve("undisturbed").toString());
    var topology = AnalysisStreams.grouping(() -> EVENING, (decision, open) -> {}).topology();
    try (var driver = new TopologyTestDriver(topology, settings, EVENING)) {
      TestInputTopic<String, AssessedPost> input =
          driver.createInputTopic(
              Topics.ASSESSED_POST.name(),
              Topics.ASSESSED_POST.key().serializer(),
              Topics.ASSESSED_POST.value().serializer());
      posts.forEach(post -> input.pipeInput(post.post().postId(), post, EVENING));
      Map<String, OpenGroup> groups = new LinkedHashMap<>();
      output(driver, Topics.GROUP)
          .readKeyValuesToList()
          .forEach(record -> groups.put(record.key, record.value));
      return new Expected(
          output(driver, Topics.SIGNAL).readValuesToList(),
          groups,
          output(driver, Topics.FOLD).readValuesToList());
    }
  }

  private static <T> TestOutputTopic<String, T> output(
      TopologyTestDriver driver, KafkaTopic<T> topic) {
    return driver.createOutputTopic(
        topic.name(), topic.key().deserializer(), topic.value().deserializer());
  }

  private static void write(String brokers, List<AssessedPost> posts) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (AssessedPost post : posts) {
        producer.send(
            new ProducerRecord<>(
                Topics.ASSESSED_POST.name(),
                0,
                post.post().postId(),
                Topics.ASSESSED_POST.value().toBytes(post)));
      }
    }
  }

  /** The instances of this test; all of them end with it. */
  private static final class Instances implements AutoCloseable {

    private final String brokers;
    private final Path folder;
    private final List<GrouperInstance> all = new ArrayList<>();

    Instances(String brokers, Path folder) {
      this.brokers = brokers;
      this.folder = folder;
    }

    void start(String name) throws IOException {
      all.add(GrouperInstance.start(brokers, folder, name));
    }

    void killTheOneThatGroups() throws IOException, InterruptedException {
      GrouperInstance grouping =
          GrouperInstance.grouping(all.stream().filter(GrouperInstance::alive).toList());
      assertThat(grouping.decided()).isPositive();
      grouping.kill();
    }

    @Override
    public void close() throws InterruptedException {
      for (GrouperInstance each : all) {
        each.close();
      }
    }
  }

  /** What others see of a topic: nothing of a transaction that was not committed. */
  private static final class Committed<T> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final KafkaTopic<T> topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<T> values = new ArrayList<>();
    private final Map<String, T> compacted = new LinkedHashMap<>();

    Committed(String brokers, KafkaTopic<T> topic) {
      this.topic = topic;
      this.consumer =
          new KafkaConsumer<>(
              Map.of(
                  "bootstrap.servers", brokers,
                  "isolation.level", "read_committed",
                  "auto.offset.reset", "earliest"),
              topic.key().deserializer(),
              new ByteArrayDeserializer());
      this.partitions =
          IntStream.range(0, topic.partitions())
              .mapToObj(p -> new TopicPartition(topic.name(), p))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
    }

    List<T> values() {
      return values;
    }

    Map<String, T> compacted() {
      return compacted;
    }

    void readUntil(int size) {
      Instant late = Instant.now().plus(PATIENCE);
      while (values.size() < size) {
        poll();
        assertThat(Instant.now())
            .as("%d of %d records of %s", values.size(), size, topic.name())
            .isBefore(late);
      }
    }

    /** Up to the last stable offset; says how many there are by then. */
    int readWhatIsCommitted() {
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        poll();
      }
      return values.size();
    }

    private void poll() {
      consumer
          .poll(Duration.ofMillis(100))
          .forEach(
              record -> {
                if (record.value() == null) {
                  compacted.remove(record.key());
                } else {
                  T value = topic.value().fromBytes(record.value());
                  values.add(value);
                  compacted.put(record.key(), value);
                }
              });
    }

    @Override
    public void close() {
      consumer.close();
    }
  }
}
