package io.huiying.analysis.domain.heat;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who speaks, by the sources of the registry that ships. */
class VoicesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @Test
  void tellsTheAuthorsOfPublicPostsApartWithinAnHourAndLinksNothingBeyondIt() {
    AssessedPost post = post("public-posts", SourceKind.SOCIAL, null);
    AssessedPost inTheNextHour =
        post("public-posts", SourceKind.SOCIAL, null, NOON.plus(Duration.ofHours(1)));
    String voice = Voices.of(post.by("0f3a9c52e1d7"));
    assertThat(voice).matches("public-posts/[0-9a-f]{8}").doesNotContain("0f3a9c52");
    assertThat(Voices.of(post.by("0f3a9c52e1d7"))).isEqualTo(voice);
    assertThat(Voices.of(post.by("77b1"))).isNotEqualTo(voice);
    assertThat(Voices.of(inTheNextHour.by("0f3a9c52e1d7"))).isNotEqualTo(voice);
    assertThat(Voices.of(post)).isEqualTo("public-posts");
  }

  @Test
  void tellsNewsroomsApartByTheirSiteWhicheverDoorIsRead() {
    assertThat(news("https://www.yunting-daily.example/a/1"))
        .isEqualTo(news("https://m.Yunting-Daily.example/b/2"))
        .isEqualTo("yunting-daily.example");
    assertThat(news("https://evening.yunlan.example/1")).isEqualTo("evening.yunlan.example");
    assertThat(news("https://www.example/1")).isEqualTo("www.example");
  }

  @Test
  void letsTheSourceSpeakWhereNoSiteIsNamed() {
    assertThat(news(null)).isEqualTo("news");
    assertThat(news("no address at all")).isEqualTo("news");
    assertThat(news("urn:isbn:1")).isEqualTo("news");
  }

  @Test
  void hearsOneVoiceInAHotline() {
    AssessedPost ticket = post("hotline-12345", SourceKind.HOTLINE, null);
    assertThat(Voices.of(ticket.by("0f3a9c52"))).isEqualTo(Voices.of(ticket.by("77b1c0de")));
  }

  private static String news(@Nullable String url) {
    return Voices.of(post("news", SourceKind.NEWS, url));
  }

  private static AssessedPost post(String source, SourceKind kind, @Nullable String url) {
    return post(source, kind, url, NOON);
  }

  private static AssessedPost post(
      String source, SourceKind kind, @Nullable String url, Instant at) {
    Post post =
        new Post(
            "p1",
            source,
            kind,
            "1",
            url,
            "云汀一中校服",
            "",
            at,
            at,
            at,
            null,
            Engagement.NONE,
            Mark.LIVE);
    return new AssessedPost(
        post, List.of(), null, Place.UNKNOWN, List.of(), null, null, "test", at);
  }
}
