package io.huiying.analysis.topology;

import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.adapters.config.HeatSettings;
import io.huiying.analysis.domain.group.Posts;
import io.huiying.analysis.domain.heat.CellState;
import io.huiying.analysis.domain.heat.HourTally;
import io.huiying.analysis.domain.heat.Impulse;
import io.huiying.analysis.domain.heat.TopicDesk;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.JsonSerde;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Schema;
import io.huiying.contracts.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heat as the service runs it, with what ships, and no broker. */
class HeatTopologyTest {

  private static final HeatSettings SHIPPED = HeatSettings.load();
  private static final Duration USUAL = Duration.ofDays(8);

  @TempDir Path folder;

  private Instant now = Posts.EVENING;
  private TopologyTestDriver driver;

  @BeforeEach
  void start() {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "heat-test");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    driver =
        new TopologyTestDriver(
            HeatTopology.of(
                SHIPPED.weights(),
                topic -> new TopicDesk(topic, SHIPPED.surges(), SHIPPED.views()),
                SHIPPED.tray(),
                () -> now),
            settings,
            now);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void aSurgeIsToldToTheAlertServiceUnderItsOwnId() {
    usualDays();
    for (int i = 0; i < 60; i++) {
      read(about("临港县一中学校服质量引发家长热议" + i, USUAL, i));
    }
    List<GroupSignal> signals = output(Topics.SIGNAL).readValuesToList();
    assertThat(signals).isNotEmpty().first().isInstanceOf(GroupSignal.GroupBorn.class);
    GroupView view = signals.getFirst().group();
    assertThat(view.hazard()).isNull();
    assertThat(view.place().name()).isEqualTo("云澜省");
    assertThat(output(Topics.HEAT).readKeyValuesToList())
        .anyMatch(
            record ->
                record.key.equals("education|99")
                    && record.value instanceof Heat.TopicHour hour
                    && view.groupId().equals(hour.surgeId()));
  }

  /** The registry that ships has one id for all public posts: its authors are the voices. */
  @Test
  void manyAuthorsOfTheOnePublicFeedOpenOne() {
    usualDays();
    for (int i = 0; i < 200; i++) {
      read(from("public-posts", SourceKind.SOCIAL, i).by("%08x".formatted(i) + "rest"));
    }
    List<GroupSignal> signals = output(Topics.SIGNAL).readValuesToList();
    assertThat(signals).isNotEmpty().first().isInstanceOf(GroupSignal.GroupBorn.class);
    assertThat(signals.getLast().group().sources()).isEqualTo(1);
  }

  @Test
  void oneAuthorHoweverLoudOpensNothing() {
    usualDays();
    for (int i = 0; i < 200; i++) {
      read(from("public-posts", SourceKind.SOCIAL, i).by("0f3a9c52"));
    }
    assertThat(output(Topics.SIGNAL).readValuesToList()).isEmpty();
  }

  @Test
  void aHotlineAloneOpensNothing() {
    usualDays();
    for (int i = 0; i < 200; i++) {
      read(from("hotline-12345", SourceKind.HOTLINE, i).by("%08x".formatted(i)));
    }
    assertThat(output(Topics.HEAT).readValuesToList())
        .anyMatch(heat -> heat instanceof Heat.TopicHour hour && hour.surgeId() != null);
    assertThat(output(Topics.SIGNAL).readValuesToList()).isEmpty();
  }

  @Test
  void whatAnOfficePublishesDuringASurgeIsOfferedToIt() {
    usualDays();
    for (int i = 0; i < 60; i++) {
      read(from("public-posts", SourceKind.SOCIAL, i).by("%08x".formatted(i)));
    }
    String surge = output(Topics.SIGNAL).readValuesToList().getFirst().groupId();
    read(official("云汀市教育局关于校服质量问题的情况通报"));
    read(official("云汀市中小学春季运动会开幕"));
    assertThat(output(Topics.SIGNAL).readValuesToList())
        .filteredOn(GroupSignal.OfficialReleaseSeen.class::isInstance)
        .hasSize(1)
        .allMatch(signal -> signal.groupId().equals(surge));
  }

  @Test
  void takesUpWhatWasKept() {
    usualDays();
    var context = new MockProcessorContext<String, HeatOutput>();
    copied(HeatTopology.CELLS, CellState.class, context);
    copied(HeatTopology.HOURS, HourTally.class, context);
    HeatProcessor next =
        new HeatProcessor(
            topic -> new TopicDesk(topic, SHIPPED.surges(), SHIPPED.views()), () -> now);
    next.init(context);
    for (int i = 0; i < 60; i++) {
      AssessedPost post = about("临港县一中学校服质量引发家长热议" + i, USUAL, i);
      now = post.post().ingestedAt();
      Impulse impulse = Impulse.of(post, Topic.EDUCATION, 1);
      next.process(new Record<>("education", impulse, now.toEpochMilli()));
    }
    assertThat(context.forwarded())
        .anyMatch(captured -> captured.record().value() instanceof HeatOutput.Raised);
  }

  @Test
  void exercisesLeaveTheHeatAlone() {
    read(with(Posts.titled("演练：某校舆情").drill().in(YUNTING).post(), Topic.EDUCATION));
    assertThat(output(Topics.HEAT).readValuesToList()).isEmpty();
  }

  @Test
  void whatFitsNoTopicAndIsRepeatedComesIntoTheTray() {
    for (int i = 0; i < 5; i++) {
      read(Posts.titled("云汀江边昨夜出现一群白鹭").by("s" + i, SourceKind.SOCIAL).post());
    }
    List<Heat> told = output(Topics.HEAT).readValuesToList();
    assertThat(told).last().isInstanceOf(Heat.Unclassified.class);
    assertThat(((Heat.Unclassified) told.getLast()).sources()).isEqualTo(5);
  }

  @Test
  void aClassifiedPostStaysOutOfTheTray() {
    for (int i = 0; i < 5; i++) {
      var post = Posts.titled("云汀一中开学").by("s" + i, SourceKind.SOCIAL).post();
      read(with(post, Topic.EDUCATION));
    }
    assertThat(output(Topics.HEAT).readValuesToList())
        .noneMatch(heat -> heat instanceof Heat.Unclassified);
  }

  @Test
  void countsThePostsOfAGroupByHour() {
    TestInputTopic<String, OpenGroup> groups = input(Topics.GROUP);
    groups.pipeInput("g01", group(1, 1, Duration.ZERO));
    groups.pipeInput("g01", group(2, 3, Duration.ofMinutes(5)));
    groups.pipeInput("g01", group(3, 3, Duration.ofMinutes(6)));
    groups.pipeInput("g01", group(4, 4, Duration.ofHours(2)));
    groups.pipeInput("g01", (OpenGroup) null);
    assertThat(output(Topics.HEAT).readValuesToList())
        .extracting(heat -> ((Heat.GroupHour) heat).posts())
        .containsExactly(1, 3, 1);
  }

  @Test
  void aGroupThatIsTakenUpLateHasNoInventedPast() {
    input(Topics.GROUP).pipeInput("g01", group(40, 500, Duration.ZERO));
    assertThat(output(Topics.HEAT).readValuesToList()).isEmpty();
  }

  private void usualDays() {
    for (int hour = 0; hour < USUAL.toHours(); hour++) {
      read(about("云汀一中家长会" + hour, Duration.ofHours(hour), hour));
    }
    output(Topics.HEAT).readValuesToList();
    output(Topics.SIGNAL).readValuesToList();
  }

  private static AssessedPost about(String title, Duration after, int source) {
    return with(
        Posts.titled(title).by("s" + source % 4, SourceKind.SOCIAL).in(YUNTING).after(after).post(),
        Topic.EDUCATION);
  }

  private static AssessedPost from(String source, SourceKind kind, int number) {
    return with(
        Posts.titled("临港县一中学校服质量引发家长热议" + number).by(source, kind).in(YUNTING).after(USUAL).post(),
        Topic.EDUCATION);
  }

  private static AssessedPost official(String title) {
    return with(
        Posts.titled(title)
            .by("yunting-gov", SourceKind.OFFICIAL)
            .in(YUNTING)
            .after(USUAL.plusMinutes(5))
            .post(),
        Topic.EDUCATION);
  }

  private static AssessedPost with(AssessedPost post, Topic topic) {
    return new AssessedPost(
        post.post(),
        List.of(new TopicScore(topic, 0.9, List.of())),
        post.emergency(),
        post.place(),
        post.figures(),
        post.occurrence(),
        post.severity(),
        post.lexicon(),
        post.assessedAt());
  }

  private static OpenGroup group(long revision, int posts, Duration after) {
    Instant seen = Posts.EVENING.plus(after);
    GroupView view =
        new GroupView(
            "g01",
            Mark.LIVE,
            "云汀一商场起火",
            List.of(),
            null,
            true,
            YUNTING,
            null,
            List.of(),
            null,
            posts,
            1,
            0,
            Posts.EVENING,
            Posts.EVENING,
            seen);
    return new OpenGroup(
        view, List.of(), List.of(), List.of(), revision, posts, seen, List.of(), List.of(),
        List.of());
  }

  private <T> void copied(
      String store, Class<T> type, MockProcessorContext<String, HeatOutput> context) {
    KeyValueStore<String, T> copy =
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(store),
                Serdes.String(),
                new JsonSerde<>(type, new Schema(type.getSimpleName(), 1)))
            .withLoggingDisabled()
            .build();
    copy.init(context.getStateStoreContext(), copy);
    try (KeyValueIterator<String, T> kept = driver.<String, T>getKeyValueStore(store).all()) {
      kept.forEachRemaining(entry -> copy.put(entry.key, entry.value));
    }
    context.addStateStore(copy);
  }

  private void read(AssessedPost post) {
    now = post.post().ingestedAt();
    input(Topics.ASSESSED_POST).pipeInput(post.post().postId(), post, now);
  }

  private <T> TestInputTopic<String, T> input(KafkaTopic<T> topic) {
    return driver.createInputTopic(
        topic.name(), topic.key().serializer(), topic.value().serializer());
  }

  private <T> TestOutputTopic<String, T> output(KafkaTopic<T> topic) {
    return driver.createOutputTopic(
        topic.name(), topic.key().deserializer(), topic.value().deserializer());
  }
}
