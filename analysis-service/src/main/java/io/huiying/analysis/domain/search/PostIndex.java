package io.huiying.analysis.domain.search;

import io.huiying.contracts.assess.AssessedPost;
import java.util.List;
import java.util.Optional;

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
   * One post.
   *
   * @throws SearchUnavailableException when the index is away
   */
  Optional<FoundPost> get(String postId) throws SearchUnavailableException;

  /**
   * A post that the index refused.
   *
   * @param position in the list that was to be stored
   * @param reason in the index's words, without the post's
   */
  record Rejected(int position, String reason) {}
}
