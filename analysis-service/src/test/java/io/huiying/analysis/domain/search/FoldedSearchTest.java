package io.huiying.analysis.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.Fold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over an index that is a sorted list: which posts are shown, and that pages do not slip. */
class FoldedSearchTest {

  private final Listed index = new Listed();
  private final FoldBook folds = new FoldBook();
  private Instant told = Instant.EPOCH;
  private final FoldedSearch search = new FoldedSearch(index, folds);

  @Test
  void showsWhatManySayOnceAndThatIsTheFirst() throws Exception {
    index.post("p1", 1, "起火");
    index.post("p2", 2, "起火");
    index.post("p3", 3, "起火");
    index.post("p4", 4, "停水");
    fold("p2", "p1");
    fold("p3", "p1");
    assertThat(all("", 10)).containsExactly("p4", "p1");
  }

  @Test
  void showsARepeatWhoseOriginalDoesNotFit() throws Exception {
    index.post("p1", 1, "起火");
    index.post("p2", 2, "转发 起火");
    index.post("p3", 3, "转发 起火");
    fold("p2", "p1");
    fold("p3", "p1");
    assertThat(all("转发", 10)).containsExactly("p2");
    assertThat(all("起火", 10)).containsExactly("p1");
  }

  /** Of what was said for days, today's only are looked for. */
  @Test
  void showsOneOfAFamilyWhoseFirstDoNotFitHoweverLargeItIs() throws Exception {
    for (int i = 0; i < 300; i++) {
      index.post("p" + i, i, i < 40 ? "起火" : "起火 今天");
      if (i > 0) {
        fold("p" + i, "p0");
      }
    }
    assertThat(all("今天", 50)).containsExactly("p40");
  }

  @Test
  void turnsPagesWithoutGapOrRepeatWhileRepeatsArrive() throws Exception {
    for (int i = 0; i < 30; i++) {
      index.post("p" + i, i, "起火");
      if (i % 3 != 0) {
        fold("p" + i, "p" + i / 3 * 3);
      }
    }
    List<String> seen = new ArrayList<>();
    PostQuery.@Nullable Position after = null;
    int arrived = 30;
    do {
      PostPage page = search.find(query("", 2, after));
      page.items().forEach(post -> seen.add(post.id()));
      after = page.last();
      index.post("p" + arrived, arrived, "起火");
      fold("p" + arrived, "p0");
      arrived++;
    } while (after != null);
    assertThat(seen)
        .containsExactly("p27", "p24", "p21", "p18", "p15", "p12", "p9", "p6", "p3", "p0");
  }

  @Test
  void pageOfNothingButRepeatsEndsAndGoesOn() throws Exception {
    for (int i = 0; i < 50; i++) {
      index.post("p" + i, i, "起火");
      if (i > 0) {
        fold("p" + i, "p0");
      }
    }
    PostPage page = search.find(query("", 5, null));
    assertThat(page.items()).isEmpty();
    assertThat(page.last()).isNotNull();
    assertThat(all("", 5)).containsExactly("p0");
  }

  @Test
  void asksNothingMoreWhereNothingWasFolded() throws Exception {
    index.post("p1", 1, "起火");
    assertThat(all("", 10)).containsExactly("p1");
    assertThat(index.askedAmong).isZero();
  }

  private List<String> all(String words, int limit) throws SearchUnavailableException {
    List<String> seen = new ArrayList<>();
    PostQuery.@Nullable Position after = null;
    do {
      PostPage page = search.find(query(words, limit, after));
      page.items().forEach(post -> seen.add(post.id()));
      after = page.last();
    } while (after != null);
    return seen;
  }

  private void fold(String postId, String originalId) {
    told = told.plusSeconds(1);
    folds.note(new Fold(postId, originalId, Fold.Tier.EXACT, 1, null, told));
  }

  private static PostQuery query(String words, int limit, PostQuery.@Nullable Position after) {
    SearchWords parsed = words.isEmpty() ? SearchWords.NONE : SearchWords.parse(words);
    return new PostQuery(parsed, PostFilter.ALL, limit, after);
  }

  /** Newest first; a post fits when it contains every word looked for. */
  private static final class Listed implements PostIndex {

    private final TreeMap<Long, FoundPost> posts = new TreeMap<>(Comparator.reverseOrder());
    private int askedAmong;

    void post(String id, long at, String words) {
      posts.put(at, new FoundPost(id, Map.of("title", words), Map.of()));
    }

    @Override
    public PostPage find(PostQuery query) {
      var rest = query.after() == null ? posts : posts.tailMap(query.after().millis(), false);
      List<Map.Entry<Long, FoundPost>> fitting =
          rest.entrySet().stream().filter(e -> fits(query.words(), e.getValue())).toList();
      List<FoundPost> page =
          fitting.stream().limit(query.limit()).map(Map.Entry::getValue).toList();
      boolean more = fitting.size() > page.size();
      return new PostPage(
          page,
          more
              ? new PostQuery.Position(fitting.get(page.size() - 1).getKey(), page.getLast().id())
              : null);
    }

    @Override
    public Set<String> fitting(SearchWords words, PostFilter filter, Set<String> postIds) {
      askedAmong++;
      return posts.values().stream()
          .filter(post -> postIds.contains(post.id()) && fits(words, post))
          .map(FoundPost::id)
          .collect(Collectors.toSet());
    }

    private static boolean fits(SearchWords words, FoundPost post) {
      return words.clauses().stream()
          .allMatch(
              clause ->
                  clause.alternatives().stream()
                      .anyMatch(
                          term ->
                              String.valueOf(post.fields().get("title")).contains(term.text())));
    }

    @Override
    public List<Rejected> store(List<AssessedPost> stored) {
      return List.of();
    }

    @Override
    public PostCounts count(SearchWords words, PostFilter filter) {
      return new PostCounts(0, Map.of());
    }

    @Override
    public List<PostCounts.Moment> series(SearchWords words, PostFilter filter, Interval interval) {
      return List.of();
    }

    @Override
    public Optional<List<SimilarPost>> similar(String postId, int limit) {
      return Optional.empty();
    }

    @Override
    public Optional<FoundPost> get(String postId) {
      return Optional.empty();
    }

    @Override
    public List<String> forget(Instant before) {
      return List.of();
    }
  }
}
