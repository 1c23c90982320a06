package io.huiying.analysis.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredPostTest {

  private static final Map<String, Object> FIELDS =
      Map.of(
          "sourceId", "yunting-news",
          "sourceKind", "NEWS",
          "mark", "DRILL",
          "title", "云汀一商场起火",
          "text", "滨江区一商场起火。",
          "publishedAt", "2026-03-09T10:11:00Z",
          "firstSeenAt", "2026-03-09T10:12:00Z",
          "ingestedAt", "2026-03-09T10:13:00Z");

  private static Post stored(Map<String, Object> fields) {
    return StoredPost.of(new FoundPost("p1", fields, Map.<String, List<String>>of()));
  }

  @Test
  void becomesThePostAgain() {
    Post post = stored(FIELDS);
    assertThat(post.postId()).isEqualTo("p1");
    assertThat(post.sourceKind()).isEqualTo(SourceKind.NEWS);
    assertThat(post.title()).isEqualTo("云汀一商场起火");
    assertThat(post.knownSince()).isEqualTo(Instant.parse("2026-03-09T10:11:00Z"));
    assertThat(post.authorHash()).isNull();
  }

  @Test
  void keepsWhereItCanBeRead() {
    Map<String, Object> fields = new HashMap<>(FIELDS);
    assertThat(stored(fields).url()).isNull();
    fields.put("url", "https://yunting-news.example/1");
    assertThat(stored(fields).url()).isEqualTo("https://yunting-news.example/1");
  }

  @Test
  void withoutAClaimedTimeItIsKnownSinceItWasSeen() {
    Map<String, Object> fields = new HashMap<>(FIELDS);
    fields.remove("publishedAt");
    assertThat(stored(fields).knownSince()).isEqualTo(Instant.parse("2026-03-09T10:12:00Z"));
  }
}
