package io.huiying.analysis.topology;

import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.YUNTING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.group.Grading;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.GroupingPolicy;
import io.huiying.analysis.domain.group.Posts;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topology that the service runs, without a broker: TopologyTestDriver needs none. */
class GroupTopologyTest {

  @TempDir Path folder;

  private Instant now = EVENING;
  private TopologyTestDriver driver;
  private TestInputTopic<String, AssessedPost> posts;
  private TestOutputTopic<String, GroupSignal> signals;
  private TestOutputTopic<String, OpenGroup> groups;

  @BeforeEach
  void start() {
    open("first");
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void tellsABirthAndKeepsTheGroup() {
    push(fire());
    assertThat(signals.readValuesToList()).hasExactlyElementsOfTypes(GroupSignal.GroupBorn.class);
    assertThat(groups.readValuesToList()).hasSize(1);
  }

  @Test
  void keysSignalsAndGroupsByTheirGroup() {
    push(fire());
    var signal = signals.readKeyValue();
    var group = groups.readKeyValue();
    assertThat(signal.key).isEqualTo(signal.value.groupId()).isEqualTo(group.key);
  }

  @Test
  void passesByWhatIsNoCandidate() {
    push(titled("今天天气真好"));
    assertThat(signals.isEmpty()).isTrue();
    assertThat(groups.isEmpty()).isTrue();
  }

  @Test
  void coolsWhenItHasReadSoFarAndSaysSoOnce() {
    push(fire());
    signals.readValuesToList();
    String cooling = groups.readValue().groupId();
    push(collapse().after(GroupingPolicy.HOUSE.coolsAfter()));
    signals.readValuesToList();
    groups.readValuesToList();
    driver.advanceWallClockTime(ofSeconds(2));
    assertThat(signals.readValuesToList())
        .hasExactlyElementsOfTypes(GroupSignal.GroupCooled.class)
        .extracting(GroupSignal::groupId)
        .containsExactly(cooling);
    assertThat(groups.readKeyValuesToList()).extracting(kept -> kept.value).containsOnlyNulls();
    driver.advanceWallClockTime(ofSeconds(2));
    assertThat(signals.isEmpty()).isTrue();
  }

  @Test
  void readsItsBacklogAfterAnOutageOfTenDaysAsIfThereHadBeenNone() {
    push(fire());
    OpenGroup kept = groups.readValue();
    driver.close();
    now = EVENING.plus(ofDays(10));
    open("after-the-outage");
    input(Topics.GROUP).pipeInput(kept.groupId(), kept);
    driver.advanceWallClockTime(ofSeconds(2));
    assertThat(signals.isEmpty()).isTrue();
    pipe(titled("云汀商场起火已致2人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(2).after(ofHours(1)));
    pipe(collapse().after(ofHours(2)));
    assertThat(signals.readValuesToList())
        .hasExactlyElementsOfTypes(GroupSignal.FiguresChanged.class, GroupSignal.GroupBorn.class)
        .first()
        .extracting(GroupSignal::groupId)
        .isEqualTo(kept.groupId());
  }

  /** The same bare title, and so the same post, weeks later; also after a new application id. */
  @Test
  void opensAnotherGroupForATitleWhoseGroupHasClosed() {
    push(fire());
    String first = groups.readValue().groupId();
    push(collapse().after(ofDays(4)));
    driver.advanceWallClockTime(ofSeconds(2));
    signals.readValuesToList();
    push(fire().after(ofDays(9)));
    String again = signals.readValue().groupId();
    assertThat(again).isNotEqualTo(first);
    driver.close();
    open("second");
    input(Topics.GROUP).pipeInput(first, null, EVENING);
    push(fire().after(ofDays(9)));
    assertThat(signals.readValue().groupId()).isEqualTo(again);
  }

  /** After the loss of its offsets, and again under a new application id. */
  @Test
  void opensNothingForAPostThatAClosedGroupHasToldAlready() {
    push(fire());
    push(titled("云汀一商场起火无人受伤").in(YUNTING).reporting(Hazard.FIRE).after(ofHours(1)));
    String first = groups.readValuesToList().getFirst().groupId();
    push(collapse().after(ofDays(4)));
    driver.advanceWallClockTime(ofSeconds(2));
    List<TestRecord<String, OpenGroup>> tombstones =
        groups.readRecordsToList().stream().filter(kept -> kept.value() == null).toList();
    Instant lastSeen = EVENING.plus(ofHours(1));
    assertThat(tombstones)
        .hasSize(3)
        .allSatisfy(over -> assertThat(over.timestamp()).isEqualTo(lastSeen.toEpochMilli()))
        .anySatisfy(over -> assertThat(over.key()).isEqualTo(first));
    signals.readValuesToList();
    pipe(fire());
    pipe(titled("云汀一商场起火无人受伤").in(YUNTING).reporting(Hazard.FIRE).after(ofHours(1)));
    assertThat(signals.isEmpty()).isTrue();
    driver.close();
    open("second");
    tombstones.forEach(over -> input(Topics.GROUP).pipeInput(over.key(), null, lastSeen));
    pipe(fire());
    pipe(titled("云汀一商场起火无人受伤").in(YUNTING).reporting(Hazard.FIRE).after(ofHours(1)));
    assertThat(signals.isEmpty()).isTrue();
  }

  @Test
  void aNewApplicationIdRebuildsFromTheGroupTopic() {
    push(fire());
    OpenGroup kept = groups.readValue();
    driver.close();
    open("second");
    input(Topics.GROUP).pipeInput(kept.groupId(), kept);
    push(titled("云汀商场起火已致2人遇难").in(YUNTING).reporting(Hazard.FIRE).dead(2).after(ofHours(1)));
    assertThat(signals.readValuesToList())
        .hasExactlyElementsOfTypes(GroupSignal.FiguresChanged.class)
        .extracting(GroupSignal::groupId)
        .containsExactly(kept.groupId());
  }

  @Test
  void hearsItsOwnEchoWithoutCountingTwice() {
    push(fire());
    OpenGroup kept = groups.readValue();
    signals.readValuesToList();
    input(Topics.GROUP).pipeInput(kept.groupId(), kept);
    push(fire());
    assertThat(groups.readValuesToList()).last().extracting(g -> g.view().posts()).isEqualTo(1);
  }

  private static Posts fire() {
    return titled("云汀一商场起火").in(YUNTING).reporting(Hazard.FIRE);
  }

  private static Posts collapse() {
    return titled("松岭一厂房坍塌").in(SONGLING).reporting(Hazard.COLLAPSE);
  }

  private void push(Posts post) {
    now = post.post().assessedAt();
    pipe(post);
  }

  private void pipe(Posts post) {
    AssessedPost assessed = post.post();
    posts.pipeInput(assessed.post().postId(), assessed);
  }

  private void open(String applicationId) {
    TermWeights weights = new TermWeights(Map.of("起火", 60, "遇难", 100), 365);
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    driver =
        new TopologyTestDriver(
            GroupTopology.of(
                () ->
                    new GrouperProcessor(
                        () -> GroupingDesk.empty(weights, Grading.GRAVEST_TOLD),
                        () -> now,
                        GroupObserver.NONE),
                () -> now),
            settings);
    posts = input(Topics.ASSESSED_POST);
    signals = output(Topics.SIGNAL);
    groups = output(Topics.GROUP);
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
