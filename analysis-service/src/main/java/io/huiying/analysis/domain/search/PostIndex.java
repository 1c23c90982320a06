package io.huiying.analysis.domain.search;

import io.huiying.contracts.assess.AssessedPost;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assessed posts, findable. Storing the same post again replaces it; an older one never wins. */
public interface PostIndex {

  /**
   * Stores posts.
   *
   * @return those that the index will never take, each with the reason
   * @throws SearchUnavailableException when it is not known that all others are stored
   */
  List<Rejected> store(List<AssessedPost> posts) throws SearchUnavailableException;

  /**
   * A page of what fits a query, newest first.
   *
   * @throws SearchUnavailableException when the index is away
   */
  PostPage find(PostQuery query) throws SearchUnavailableException;

  /**
   * Which of some posts fit.
   *
   * @param postIds at most a few thousand
   * @throws SearchUnavailableException when the index is away
   */
  Set<String> fitting(SearchWords words, PostFilter filter, Set<String> postIds)
      throws SearchUnavailableException;

  /**
   * How many fit, from all sides.
   *
   * @throws SearchUnavailableException when the index is away
   */
  PostCounts count(SearchWords words, PostFilter filter) throws SearchUnavailableException;

  /**
   * How many fit in each stretch of time that has any, in order, by when they became known; the
   * newest {@value Interval#MAX_MOMENTS} stretches.
   *
   * @throws SearchUnavailableException when the index is away
   */
  List<PostCounts.Moment> series(SearchWords words, PostFilter filter, Interval interval)
      throws SearchUnavailableException;

  /**
   * The posts whose meaning is nearest to that of a post, nearest first, without itself; absent
   * when there is no such post.
   *
   * @param limit 1 to {@value PostQuery#MAX_LIMIT}
   * @throws SearchUnavailableException when the index is away
   */
  Optional<List<SimilarPost>> similar(String postId, int limit) throws SearchUnavailableException;

  /**
   * One post.
   *
   * @throws SearchUnavailableException when the index is away
   */
  Optional<FoundPost> get(String postId) throws SearchUnavailableException;

  /**
   * Lets go of what is older than people may search (for a whole month at a time).
   *
   * @param before posts first seen in a month that ended before this go
   * @return what went, by name
   * @throws SearchUnavailableException when the index is away
   */
  List<String> forget(Instant before) throws SearchUnavailableException;

  /**
   * A post that the index refused.
   *
   * @param position in the list that was to be stored
   * @param reason in the index's words, without the post's
   */
  record Rejected(int position, String reason) {}
}
