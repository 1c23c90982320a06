package io.huiying.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import io.huiying.ingest.domain.Admission.Admitted;
import io.huiying.ingest.domain.Admission.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

  private static final Instant NOW = Instant.parse("2026-03-05T04:00:00Z");
  private static final List<Source> SOURCES =
      List.of(
          new Source("manual", "人工录入", SourceKind.MANUAL, Mark.LIVE, null),
          new Source("drill-social", "云汀网友", SourceKind.SOCIAL, Mark.DRILL, null));

  private final Door door = door(false);

  private static Door door(boolean drill) {
    return new Door(
        new Sources(SOURCES, drill),
        text -> text.replace("<br>", "\n"),
        (source, author, now) -> "sealed-" + author.length());
  }

  @Test
  void admitsAPostWithWhatItsSourceSaidAndWhatTheHouseKnows() {
    Post post =
        admitted(
            new PushedPost(
                "manual",
                "n-17",
                "https://news.example/17",
                "云汀市一仓库起火",
                "2人被困<br>电话13812345678",
                "2026-03-05T11:40:00+08:00",
                "某网友",
                new PushedEngagement(9, 1, 2, 3)));
    assertThat(post)
        .isEqualTo(
            new Post(
                Ids.post("manual", "n-17"),
                "manual",
                SourceKind.MANUAL,
                "n-17",
                "https://news.example/17",
                "云汀市一仓库起火",
                "2人被困\n电话138****5678",
                Instant.parse("2026-03-05T03:40:00Z"),
                NOW,
                NOW,
                "sealed-3",
                new Engagement(9, 1, 2, 3),
                Mark.LIVE,
                "人工录入"));
  }

  @Test
  void givesTheSamePostTheSameIdWithoutAnIdOfItsOwn() {
    assertThat(admitted(titled("起火")).postId()).isEqualTo(admitted(titled("起火")).postId());
    assertThat(admitted(titled("起火")).postId()).isNotEqualTo(admitted(titled("失火")).postId());
    assertThat(admitted(withUrl("https://news.example/17")).externalId())
        .isEqualTo("https://news.example/17");
  }

  @Test
  void masksAnExternalIdMadeOfWordsAndNotOneMadeOfDigits() {
    assertThat(admitted(withId("起火电话13812345678@2026-03-05")).externalId())
        .isEqualTo("起火电话138****5678@2026-03-05");
    assertThat(admitted(withId("13812345678")).externalId()).isEqualTo("13812345678");
  }

  @Test
  void refusesUnknownSources() {
    assertThat(codeOf(new PushedPost("nobody", null, null, "x", null, null, null, null)))
        .isEqualTo("unknown-source");
  }

  @Test
  void opensExerciseSourcesOnlyInAnExercise() {
    PushedPost drill = new PushedPost("drill-social", null, null, "起火", null, null, null, null);
    assertThat(codeOf(drill)).isEqualTo("drill-source");
    assertThat(door(true).admit(drill, NOW))
        .isInstanceOfSatisfying(
            Admitted.class, taken -> assertThat(taken.post().mark()).isEqualTo(Mark.DRILL));
  }

  @Test
  void refusesAPostWithNeitherTitleNorText() {
    assertThat(codeOf(new PushedPost("manual", "1", null, " ", "<br>", null, null, null)))
        .isEqualTo("empty-post");
    assertThat(admitted(new PushedPost("manual", "1", null, null, "起火", null, null, null)).title())
        .isEmpty();
  }

  @Test
  void refusesRatherThanCutsWhatIsTooLong() {
    assertThat(codeOf(titled("火".repeat(Post.MAX_TITLE + 1)))).isEqualTo("title-too-long");
    assertThat(admitted(titled("火".repeat(Post.MAX_TITLE))).title()).hasSize(Post.MAX_TITLE);
    assertThat(codeOf(withText("火".repeat(Post.MAX_TEXT + 1)))).isEqualTo("text-too-long");
    assertThat(codeOf(withId("1".repeat(Door.MAX_EXTERNAL_ID + 1))))
        .isEqualTo("external-id-too-long");
  }

  @Test
  void acceptsAMissingTimeAndThenTheFirstSightingCounts() {
    Post post = admitted(at(null));
    assertThat(post.publishedAt()).isNull();
    assertThat(post.knownSince()).isEqualTo(NOW);
  }

  @Test
  void refusesATimeFurtherAheadThanClocksDiffer() {
    Duration differ = PublishedTime.CLOCKS_DIFFER_BY;
    assertThat(admitted(at(NOW.plus(differ).toString())).publishedAt()).isEqualTo(NOW.plus(differ));
    assertThat(codeOf(at(NOW.plus(differ).plusSeconds(1).toString()))).isEqualTo("time-in-future");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-05T11:40:00", "昨天", "1772682000", "2026-02-30T00:00:00Z"})
  void refusesATimeThatCannotBePlaced(String claimed) {
    assertThat(codeOf(at(claimed))).isEqualTo("bad-time");
  }

  @Test
  void refusesATimeBeforeTheNetwork() {
    assertThat(codeOf(at("1970-01-01T00:00:00Z"))).isEqualTo("time-too-old");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://news.example/1",
        "https://user:secret@news.example/",
        "//news.example/1",
        "https:///1",
        "not an address"
      })
  void refusesLinksThatAreNoPublicPage(String url) {
    assertThat(codeOf(withUrl(url))).isEqualTo("bad-url");
  }

  @Test
  void refusesSenselessCounts() {
    PushedPost post =
        new PushedPost(
            "manual", "1", null, "x", null, null, null, new PushedEngagement(0, -1, 0, 0));
    assertThat(door.admit(post, NOW))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().field()).isEqualTo("engagement.reposts"));
  }

  private Post admitted(PushedPost pushed) {
    Admission admission = door.admit(pushed, NOW);
    assertThat(admission).isInstanceOf(Admitted.class);
    return ((Admitted) admission).post();
  }

  private String codeOf(PushedPost pushed) {
    Admission admission = door.admit(pushed, NOW);
    assertThat(admission).isInstanceOf(Refused.class);
    return ((Refused) admission).refusal().code();
  }

  private static PushedPost titled(String title) {
    return new PushedPost("manual", null, null, title, null, null, null, null);
  }

  private static PushedPost withText(String text) {
    return new PushedPost("manual", null, null, null, text, null, null, null);
  }

  private static PushedPost withId(String id) {
    return new PushedPost("manual", id, null, "起火", null, null, null, null);
  }

  private static PushedPost withUrl(String url) {
    return new PushedPost("manual", null, url, "起火", null, null, null, null);
  }

  private static PushedPost at(@Nullable String claimed) {
    return new PushedPost("manual", "1", null, "起火", null, claimed, null, null);
  }
}
