package io.huiying.analysis.topology;

import static io.huiying.analysis.domain.group.Posts.EVENING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.group.Posts;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.streams.DeadLetterHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.WindowStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topology that the service runs, without a broker: TopologyTestDriver needs none. */
class AssessTopologyTest {

  private static final String UNREADABLE_TITLE = "这一条让规则出错";

  @TempDir Path folder;

  private Instant now = EVENING;
  private TopologyTestDriver driver;
  private TestInputTopic<String, Post> posts;
  private TestInputTopic<String, byte[]> raw;
  private TestOutputTopic<String, AssessedPost> assessed;

  @BeforeEach
  void start() {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "assess-test");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    settings.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
    settings.put("huiying.dead.letters", Topics.POST.deadLetters());
    driver =
        new TopologyTestDriver(
            AssessTopology.of(AssessTopologyTest::assess, "test", () -> now), settings);
    posts =
        driver.createInputTopic(
            Topics.POST.name(), new StringSerializer(), Topics.POST.value().serializer());
    raw =
        driver.createInputTopic(
            Topics.POST.name(), new StringSerializer(), new ByteArraySerializer());
    assessed =
        driver.createOutputTopic(
            Topics.ASSESSED_POST.name(),
            Topics.ASSESSED_POST.key().deserializer(),
            Topics.ASSESSED_POST.value().deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void assessesUnderThePostsOwnKey() {
    push(titled("云汀一商场起火"));
    var out = assessed.readKeyValue();
    assertThat(out.key).isEqualTo(out.value.post().postId());
    assertThat(out.value.assessedAt()).isEqualTo(EVENING);
  }

  @Test
  void assessesTheSameWordsOnce() {
    push(titled("云汀一商场起火"));
    push(titled("云汀一商场起火").after(ofHours(0)));
    assertThat(assessed.readValuesToList()).hasSize(1);
  }

  @Test
  void assessesAgainWhenHeatOrWordsChange() {
    push(titled("云汀一商场起火"));
    push(titled("云汀一商场起火").heat(7));
    push(titled("云汀一商场起火").heat(7).lead("商场三楼起火。"));
    assertThat(assessed.readValuesToList()).hasSize(3);
  }

  @Test
  void keepsTheFirstSightOfAPostThatItsDoorForgot() {
    push(titled("云汀一商场起火"));
    push(titled("云汀一商场起火").heat(7).firstSeen(ofHours(30)));
    push(titled("云汀一商场起火").heat(9).firstSeen(ofHours(31)));
    assertThat(assessed.readValuesToList())
        .extracting(each -> each.post().firstSeenAt())
        .containsExactly(EVENING, EVENING, EVENING);
  }

  @Test
  void whatIsAssessedAgainIsNewerThoughTheClockWasSetBack() {
    push(titled("云汀一商场起火"), EVENING);
    now = EVENING.minus(ofHours(1));
    push(titled("云汀一商场起火").heat(7), now);
    push(titled("云汀一商场起火").heat(7), now);
    push(titled("云汀一商场起火").heat(9), now);
    assertThat(assessed.readValuesToList())
        .extracting(AssessedPost::assessedAt)
        .containsExactly(EVENING, EVENING.plusMillis(1), EVENING.plusMillis(2));
  }

  @Test
  void readsWhatOlderVersionsRemembered() {
    Posts seen = titled("云汀一商场起火");
    String postId = seen.post().post().postId();
    push(seen, EVENING);
    WindowStore<String, String> store = driver.getWindowStore(AssessTopology.DIGESTS);
    String kept = store.fetch(postId, EVENING.toEpochMilli());
    store.put(postId, kept.substring(0, kept.indexOf(' ')), EVENING.toEpochMilli());
    push(seen, EVENING);
    assertThat(assessed.readValuesToList()).hasSize(1);
    push(seen.heat(7).firstSeen(ofHours(1)), EVENING);
    push(seen.heat(9).firstSeen(ofHours(2)), EVENING);
    assertThat(assessed.readValuesToList())
        .extracting(each -> each.post().firstSeenAt())
        .containsOnly(EVENING.plus(ofHours(1)));
  }

  @Test
  void passesNoMoreOfAnAuthorOnThanTellsVoicesApart() {
    Post post = titled("云汀一商场起火").post().post();
    Post signed =
        new Post(
            post.postId(),
            post.sourceId(),
            SourceKind.SOCIAL,
            post.externalId(),
            post.url(),
            post.title(),
            post.text(),
            post.publishedAt(),
            post.firstSeenAt(),
            post.ingestedAt(),
            "a-keyed-hash",
            post.engagement(),
            post.mark());
    posts.pipeInput(signed.postId(), signed);
    AssessedPost read = assessed.readValue();
    assertThat(read.post().authorHash()).isNull();
    assertThat(read.voice()).matches("[0-9a-f]{8}");
  }

  @Test
  void aPoisonRecordGoesToTheDeadLettersAndTheStreamGoesOn() {
    raw.pipeInput("p1", "not a post".getBytes(StandardCharsets.UTF_8));
    push(titled("云汀一商场起火"));
    assertThat(deadLetters().readValuesToList()).hasSize(1);
    assertThat(assessed.readValuesToList()).hasSize(1);
  }

  @Test
  void aPostThatBreaksTheRulesIsNotLost() {
    push(titled(UNREADABLE_TITLE));
    push(titled("云汀一商场起火"));
    assertThat(deadLetters().readValuesToList()).hasSize(1);
    assertThat(assessed.readValuesToList()).hasSize(1);
  }

  private TestOutputTopic<byte[], byte[]> deadLetters() {
    return driver.createOutputTopic(
        Topics.POST.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private void push(Posts post) {
    Post pushed = post.post().post();
    posts.pipeInput(pushed.postId(), pushed);
  }

  private void push(Posts post, Instant at) {
    Post pushed = post.post().post();
    posts.pipeInput(pushed.postId(), pushed, at);
  }

  private static AssessedPost assess(Post post, Instant now) {
    if (post.title().equals(UNREADABLE_TITLE)) {
      throw new IllegalStateException("a rule broke");
    }
    return new AssessedPost(
        post, List.of(), null, Place.UNKNOWN, List.of(), null, null, "test", now);
  }
}
