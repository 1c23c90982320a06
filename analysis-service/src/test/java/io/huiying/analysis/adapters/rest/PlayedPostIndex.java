package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchRefusedException;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.analysis.domain.search.SimilarPost;
import io.huiying.contracts.assess.AssessedPost;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Three posts, an hour apart; away or unwilling when a test says so. */
@Mock
@ApplicationScoped
public class PlayedPostIndex implements PostIndex {

  static final int POSTS = 3;

  private static final Map<String, Object> FIELDS =
      Map.of(
          "sourceId", "yunting-news",
          "sourceKind", "NEWS",
          "mark", "LIVE",
          "title", "云汀一商场起火",
          "text", "滨江区一商场起火。",
          "lexicon", "older",
          "emergencyKind", "accident",
          "firstSeenAt", "2026-03-09T10:12:00Z",
          "ingestedAt", "2026-03-09T10:13:00Z");

  private volatile boolean away;
  private volatile boolean unwilling;

  void behave() {
    away = false;
    unwilling = false;
  }

  void goAway() {
    away = true;
  }

  void refuse() {
    unwilling = true;
  }

  private void answer() throws SearchUnavailableException {
    if (away) {
      throw new SearchUnavailableException("played");
    }
    if (unwilling) {
      throw new SearchRefusedException(400, new IllegalStateException("played"));
    }
  }

  @Override
  public PostPage find(PostQuery query) throws SearchUnavailableException {
    answer();
    int from = query.after() == null ? 0 : (int) query.after().millis() + 1;
    int to = Math.min(POSTS, from + query.limit());
    List<FoundPost> posts = IntStream.range(from, to).mapToObj(PlayedPostIndex::post).toList();
    return new PostPage(posts, to < POSTS ? new PostQuery.Position(to - 1, "p" + (to - 1)) : null);
  }

  @Override
  public Optional<FoundPost> get(String postId) throws SearchUnavailableException {
    answer();
    return postId.equals("p0") ? Optional.of(post(0)) : Optional.empty();
  }

  @Override
  public List<PostCounts.Moment> series(SearchWords words, PostFilter filter, Interval interval)
      throws SearchUnavailableException {
    answer();
    return List.of();
  }

  @Override
  public List<Rejected> store(List<AssessedPost> posts) {
    return List.of();
  }

  @Override
  public Set<String> fitting(SearchWords words, PostFilter filter, Set<String> postIds) {
    return Set.of();
  }

  @Override
  public PostCounts count(SearchWords words, PostFilter filter) {
    return new PostCounts(POSTS, Map.of());
  }

  @Override
  public Optional<List<SimilarPost>> similar(String postId, int limit) {
    return Optional.empty();
  }

  @Override
  public List<String> forget(Instant before) {
    return List.of();
  }

  private static FoundPost post(int number) {
    return new FoundPost("p" + number, FIELDS, Map.of());
  }
}
