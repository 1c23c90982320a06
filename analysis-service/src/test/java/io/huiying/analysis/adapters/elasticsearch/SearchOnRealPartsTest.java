package io.huiying.analysis.adapters.elasticsearch;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.analysis.adapters.embedding.SentenceVectors;
import io.huiying.analysis.domain.group.Posts;
import io.huiying.analysis.domain.search.FoldBook;
import io.huiying.analysis.domain.search.FoldedSearch;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts;
import io.huiying.analysis.domain.search.PostCounts.Facet;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.analysis.domain.search.SimilarPost;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.signal.Fold;
import io.huiying.local.parts.RealParts;
import io.huiying.local.parts.WithRealParts;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a real node, because only that one has the analyzer, the template and its own mind. */
@ExtendWith(WithRealParts.class)
class SearchOnRealPartsTest {

  private static SearchNode node;
  private static ElasticsearchPostIndex index;
  private static SentenceVectors sentences;

  @BeforeAll
  static void connect(RealParts parts) throws IOException {
    node = new SearchNode(parts.elasticsearchUrl());
    sentences = new SentenceVectors();
    index = new ElasticsearchPostIndex(node, new Meanings(sentences, System::nanoTime));
  }

  @AfterAll
  static void disconnect() throws IOException {
    sentences.close();
    node.close();
  }

  @Test
  void findsWordsWithTheirHighlights() throws Exception {
    store(titled("云汀一商场起火").lead("消防员正在扑救<b>。").in(BINJIANG));
    FoundPost found = index.find(query("商场 消防员")).items().getFirst();
    assertThat(found.highlights().get("title").getFirst()).contains("<em>商场</em>");
    assertThat(found.highlights().get("text").getFirst()).contains("&lt;b&gt;");
    assertThat(found.fields()).containsEntry("title", "云汀一商场起火");
    assertThat(index.get(found.id())).map(FoundPost::id).contains(found.id());
  }

  @Test
  void findsAWordThatTheSegmenterCutsOtherwiseInASentence() throws Exception {
    store(titled("滨江区粮库起火致2人受伤"));
    PostPage page = index.find(query("粮库 起火"));
    assertThat(titles(page)).containsExactly("滨江区粮库起火致2人受伤");
    assertThat(page.items().getFirst().highlights().get("title").getFirst()).contains("<em>");
  }

  @Test
  void asksForAllWordsNotForOne() throws Exception {
    store(titled("松岭水库蓄水"));
    assertThat(index.find(query("水库 起火")).items()).isEmpty();
  }

  @Test
  void filtersByDivisionFromTheProvinceDown() throws Exception {
    store(titled("滨江区垃圾分类试点").in(BINJIANG), titled("松岭垃圾分类试点").in(SONGLING));
    assertThat(titles(index.find(query("垃圾分类", "990000", 10, null)))).containsExactly("滨江区垃圾分类试点");
  }

  @Test
  void turnsPagesWithoutGapOrRepeat() throws Exception {
    store(
        IntStream.range(0, 7)
            .mapToObj(i -> titled("供暖投诉第" + i + "号").after(ofMinutes(i / 2)))
            .toArray(Posts[]::new));
    List<String> seen = new ArrayList<>();
    PostQuery.@Nullable Position after = null;
    do {
      PostPage page = index.find(query("供暖投诉", null, 3, after));
      seen.addAll(titles(page));
      after = page.last();
    } while (after != null);
    assertThat(seen).hasSize(7).doesNotHaveDuplicates().startsWith("供暖投诉第6号");
  }

  @Test
  void turnsPagesWithoutGapOrRepeatWhileNewPostsArrive() throws Exception {
    store(
        IntStream.range(0, 6)
            .mapToObj(i -> titled("停水投诉第" + i + "号").after(ofMinutes(i)))
            .toArray(Posts[]::new));
    List<String> seen = new ArrayList<>();
    PostQuery.@Nullable Position after = null;
    int arrived = 6;
    do {
      PostPage page = index.find(query("停水投诉", null, 2, after));
      seen.addAll(titles(page));
      after = page.last();
      store(titled("停水投诉第" + arrived + "号").after(ofMinutes(arrived)));
      arrived++;
    } while (after != null);
    assertThat(seen)
        .containsExactly("停水投诉第5号", "停水投诉第4号", "停水投诉第3号", "停水投诉第2号", "停水投诉第1号", "停水投诉第0号");
  }

  @Test
  void showsWhatManySayOnceAndUnfoldsIt() throws Exception {
    Posts first = titled("江心洲渡口停航通知").in(SONGLING);
    Posts second = titled("江心洲渡口停航通知！").in(BINJIANG).after(ofMinutes(5));
    Posts third = titled("江心洲渡口停航通知。").in(BINJIANG).after(ofMinutes(9));
    store(first, second, third);
    FoldBook folds = new FoldBook();
    for (Posts repeat : List.of(second, third)) {
      folds.note(new Fold(id(repeat), id(first), Fold.Tier.EXACT, 1, null, Instant.EPOCH));
    }
    FoldedSearch folded = new FoldedSearch(index, folds);
    assertThat(folded.find(query("江心洲渡口")).items())
        .extracting(FoundPost::id)
        .containsExactly(id(first));
    assertThat(folded.find(query("江心洲渡口", "990000", 10, null)).items())
        .extracting(FoundPost::id)
        .containsExactly(id(second));
    assertThat(index.find(query("江心洲渡口")).items()).hasSize(3);
    assertThat(folds.repeats(id(first))).isEqualTo(2);
  }

  private static String id(Posts post) {
    return post.post().post().postId();
  }

  @Test
  void findsPhrasesAlternativesAndLeavesOutTheExcluded() throws Exception {
    store(titled("滨江路旧楼爆燃"), titled("滨江路旧楼着火演习"), titled("旧楼改造滨江路段"));
    assertThat(titles(index.find(query("\"滨江路旧楼\" 爆燃|着火 -演习")))).containsExactly("滨江路旧楼爆燃");
  }

  @Test
  void countsFromAllSidesAndOverTime() throws Exception {
    store(
        titled("热线停电报修甲").in(BINJIANG).reporting(Hazard.FIRE),
        titled("热线停电报修乙").in(SONGLING).after(ofMinutes(30)),
        titled("热线停电报修丙").in(BINJIANG).after(ofHours(30)));
    SearchWords words = SearchWords.parse("热线停电报修");
    PostCounts counts = index.count(words, PostFilter.ALL);
    assertThat(counts.total()).isEqualTo(3);
    assertThat(counts.facets().get(Facet.HAZARD)).containsExactly(new PostCounts.Count("FIRE", 1));
    assertThat(counts.facets().get(Facet.PROVINCE)).isNotEmpty();
    assertThat(index.series(words, PostFilter.ALL, Interval.DAY))
        .extracting(PostCounts.Moment::posts)
        .containsExactly(2L, 1L);
    assertThat(index.series(words, PostFilter.in("990000"), Interval.HOUR))
        .extracting(PostCounts.Moment::posts)
        .containsExactly(1L, 1L);
  }

  @Test
  void findsNeighboursInMeaningWithoutSharedWords() throws Exception {
    store(
        titled("电动自行车充电引发楼道大火").reporting(Hazard.FIRE),
        titled("电瓶车起火烧了整栋单元楼").reporting(Hazard.FIRE),
        titled("市图书馆举办诗歌朗诵会"));
    String fire = index.find(query("电动自行车充电")).items().getFirst().id();
    List<SimilarPost> near = index.similar(fire, 50).orElseThrow();
    assertThat(near).extracting(found -> found.post().id()).doesNotContain(fire);
    assertThat(likeness(near, "电瓶车起火烧了整栋单元楼")).isGreaterThan(likeness(near, "市图书馆举办诗歌朗诵会"));
    assertThat(index.similar("nobody", 5)).isEmpty();
  }

  private static double likeness(List<SimilarPost> near, String title) {
    return near.stream()
        .filter(found -> title.equals(found.post().fields().get("title")))
        .mapToDouble(SimilarPost::likeness)
        .findFirst()
        .orElse(-1);
  }

  @Test
  void letsGoOfOldMonthsOnly() throws Exception {
    store(titled("上世纪旧闻").after(ofDays(-800)), titled("本月新闻"));
    Instant kept = titled("本月新闻").post().post().firstSeenAt().minus(ofDays(90));
    assertThat(index.forget(kept)).hasSize(1);
    assertThat(titles(index.find(query("旧闻|新闻")))).containsExactly("本月新闻");
    assertThat(index.forget(kept)).isEmpty();
  }

  @Test
  void storesTheSamePostOnceAndLetsNoOlderVersionWin() throws Exception {
    Posts post = titled("云汀地铁停运通知");
    AssessedPost older = post.heat(1).post();
    AssessedPost newer = assessedLater(post.heat(2).post());
    assertThat(index.store(List.of(newer, older, newer))).isEmpty();
    refresh();
    assertThat(index.find(query("地铁停运")).items())
        .singleElement()
        .extracting(found -> found.fields().get("heat"))
        .isEqualTo(2);
  }

  @Test
  void tellsWhichDocumentItWillNeverTake() throws Exception {
    AssessedPost good = titled("云汀公园开放").post();
    AssessedPost bad = withLexicon(titled("云汀公园关闭").post(), "x".repeat(40_000));
    assertThat(index.store(List.of(good, bad)))
        .extracting(PostIndex.Rejected::position)
        .containsExactly(1);
    refresh();
    assertThat(titles(index.find(query("公园")))).containsExactly("云汀公园开放");
  }

  @Test
  void saysWhenTheNodeIsAway() throws IOException {
    try (SearchNode nobody = new SearchNode("http://127.0.0.1:9")) {
      PostIndex away =
          new ElasticsearchPostIndex(
              nobody, new Meanings((title, text) -> new float[512], () -> 0));
      assertThatThrownBy(() -> away.find(query("起火")))
          .isInstanceOf(SearchUnavailableException.class);
    }
  }

  private static void store(Posts... posts) throws SearchUnavailableException {
    List<AssessedPost> all = new ArrayList<>();
    for (Posts post : posts) {
      all.add(post.post());
    }
    assertThat(index.store(all)).isEmpty();
    refresh();
  }

  private static void refresh() throws SearchUnavailableException {
    index.refresh();
  }

  private static List<String> titles(PostPage page) {
    return page.items().stream().map(item -> String.valueOf(item.fields().get("title"))).toList();
  }

  private static PostQuery query(String words) {
    return query(words, null, 20, null);
  }

  private static PostQuery query(
      String words, @Nullable String place, int limit, PostQuery.@Nullable Position after) {
    PostFilter filter = place == null ? PostFilter.ALL : PostFilter.in(place);
    return new PostQuery(SearchWords.parse(words), filter, limit, after);
  }

  private static AssessedPost assessedLater(AssessedPost post) {
    return copy(post, post.lexicon(), ofHours(1));
  }

  private static AssessedPost withLexicon(AssessedPost post, String lexicon) {
    return copy(post, lexicon, ofHours(0));
  }

  private static AssessedPost copy(AssessedPost p, String lexicon, Duration later) {
    return new AssessedPost(
        p.post(),
        p.topics(),
        p.emergency(),
        p.place(),
        p.figures(),
        p.occurrence(),
        p.severity(),
        lexicon,
        p.assessedAt().plus(later));
  }
}
