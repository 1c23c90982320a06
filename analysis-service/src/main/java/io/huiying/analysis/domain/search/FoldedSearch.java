package io.huiying.analysis.domain.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Search that shows what many say once: of posts that repeat each other the one that said it first,
 * among those that fit the query. A post that fits is therefore never hidden behind one that does
 * not. Who is shown depends on no page and on nothing that arrives later, so that turning pages
 * repeats and skips nothing.
 */
public final class FoldedSearch {

  /** Pages read for one: where nearly everything is a repeat, a page may stay short. */
  private static final int ROUNDS = 4;

  private final PostIndex index;
  private final FoldBook folds;

  /**
   * @param index where posts lie
   * @param folds which repeat which
   */
  public FoldedSearch(PostIndex index, FoldBook folds) {
    this.index = index;
    this.folds = folds;
  }

  /**
   * A page without repeats, newest first; it may be shorter than asked for while there is more.
   *
   * @throws SearchUnavailableException when the index is away
   */
  public PostPage find(PostQuery query) throws SearchUnavailableException {
    List<FoundPost> shown = new ArrayList<>();
    PostQuery rest = query;
    for (int round = 0; round < ROUNDS; round++) {
      PostPage page = index.find(rest);
      Set<String> hidden = hidden(query, page.items());
      page.items().stream().filter(post -> !hidden.contains(post.id())).forEach(shown::add);
      PostQuery.Position last = page.last();
      if (last == null || shown.size() == query.limit() || round == ROUNDS - 1) {
        return new PostPage(shown, last);
      }
      rest = new PostQuery(query.words(), query.filter(), query.limit() - shown.size(), last);
    }
    throw new IllegalStateException("the last round answers");
  }

  private Set<String> hidden(PostQuery query, List<FoundPost> posts)
      throws SearchUnavailableException {
    Map<String, String> originals = new LinkedHashMap<>();
    for (FoundPost post : posts) {
      folds.originalOf(post.id()).ifPresent(original -> originals.put(post.id(), original));
    }
    if (originals.isEmpty()) {
      return Set.of();
    }
    Set<String> asked = new LinkedHashSet<>();
    for (String original : originals.values()) {
      asked.add(original);
      asked.addAll(folds.firstRepeats(original));
    }
    Set<String> fitting = index.fitting(query.words(), query.filter(), asked);
    Set<String> hidden = new HashSet<>();
    originals.forEach(
        (post, original) -> {
          if (!post.equals(first(original, fitting, post))) {
            hidden.add(post);
          }
        });
    return hidden;
  }

  /** Who speaks for all that repeat an original: the first of those that fit. */
  private String first(String original, Set<String> fitting, String otherwise) {
    if (fitting.contains(original)) {
      return original;
    }
    return folds.firstRepeats(original).stream()
        .filter(fitting::contains)
        .findFirst()
        .orElse(otherwise);
  }
}
