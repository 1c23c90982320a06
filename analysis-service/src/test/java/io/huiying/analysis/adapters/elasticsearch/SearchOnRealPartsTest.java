package io.huiying.analysis.adapters.elasticsearch;

import static io.huiying.analysis.domain.group.Posts.BINJIANG;
import static io.huiying.analysis.domain.group.Posts.SONGLING;
import static io.huiying.analysis.domain.group.Posts.titled;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.huiying.analysis.domain.group.Posts;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.PostIndex;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.local.parts.RealParts;
import io.huiying.local.parts.WithRealParts;
import java.io.IOException;
import java.time.Duration;
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
  private static PostIndex index;

  @BeforeAll
  static void connect(RealParts parts) throws IOException {
    node = new SearchNode(parts.elasticsearchUrl());
    index = new ElasticsearchPostIndex(node);
  }

  @AfterAll
  static void disconnect() throws IOException {
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
      PostIndex away = new ElasticsearchPostIndex(nobody);
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
    node.ask("POST", "/huiying-posts/_refresh", MissingNode.getInstance());
  }

  private static List<String> titles(PostPage page) {
    return page.items().stream().map(item -> String.valueOf(item.fields().get("title"))).toList();
  }

  private static PostQuery query(String words) {
    return query(words, null, 20, null);
  }

  private static PostQuery query(
      String words, @Nullable String place, int limit, PostQuery.@Nullable Position after) {
    return new PostQuery(words, null, place, null, null, limit, after);
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
