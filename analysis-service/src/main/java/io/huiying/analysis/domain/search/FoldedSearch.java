package io.huiying.analysis.domain.search;

import java.util.ArrayList;
import java.util.HashMap;
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

  /** Of a family these are asked for first. */
  private static final int FIRST = 17;

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
    Map<String, String> speakers = speakers(query, new LinkedHashSet<>(originals.values()));
    Set<String> hidden = new HashSet<>();
    originals.forEach(
        (post, original) -> {
          // Of more repeats than are named, the newest speaks.
          if (!speakers.computeIfAbsent(original, any -> post).equals(post)) {
            hidden.add(post);
          }
        });
    return hidden;
  }

  /**
   * Who speaks for all that repeat an original: the first of those that fit. Most often it is among
   * the first; only where it is not, all are asked for.
   */
  private Map<String, String> speakers(PostQuery query, Set<String> originals)
      throws SearchUnavailableException {
    Map<String, String> speakers = new HashMap<>();
    ask(query, originals, 0, FIRST, speakers);
    for (String original : originals) {
      if (!speakers.containsKey(original)) {
        ask(query, Set.of(original), FIRST, FoldBook.NAMED + 1, speakers);
      }
    }
    return speakers;
  }

  private void ask(
      PostQuery query, Set<String> originals, int from, int to, Map<String, String> speakers)
      throws SearchUnavailableException {
    Map<String, List<String>> families = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>();
    for (String original : originals) {
      List<String> family = family(original);
      List<String> some =
          family.subList(Math.min(from, family.size()), Math.min(to, family.size()));
      families.put(original, some);
      asked.addAll(some);
    }
    if (asked.isEmpty()) {
      return;
    }
    Set<String> fitting = index.fitting(query.words(), query.filter(), asked);
    families.forEach(
        (original, some) ->
            some.stream()
                .filter(fitting::contains)
                .findFirst()
                .ifPresent(speaker -> speakers.put(original, speaker)));
  }

  private List<String> family(String original) {
    List<String> all = new ArrayList<>(List.of(original));
    all.addAll(folds.firstRepeats(original));
    return all;
  }
}
