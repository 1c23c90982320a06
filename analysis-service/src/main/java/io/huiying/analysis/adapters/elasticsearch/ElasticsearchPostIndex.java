package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.Highlighter;
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
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Posts in monthly Elasticsearch indices behind one alias. */
public final class ElasticsearchPostIndex implements PostIndex {

  private static final String TEMPLATE = "/elasticsearch/posts-template.json";
  private static final String SEARCH =
      '/'
          + PostDocument.SHAPE
          + "/_search?ignore_unavailable=true&allow_partial_search_results=false";
  private static final String INDICES =
      '/' + PostDocument.EVERY_SHAPE + "/_alias?ignore_unavailable=true";
  private static final int MAX_BULK_BYTES = 8 << 20;
  private static final ObjectReader FIELDS =
      Json.mapper().readerFor(new TypeReference<Map<String, Object>>() {});

  private final SearchNode node;
  private final Meanings meanings;
  private final BulkLines.Versions versions;
  private volatile boolean templated;

  /**
   * @param node where it lies
   * @param meanings computes what posts mean, as far as time allows
   */
  public ElasticsearchPostIndex(SearchNode node, Meanings meanings) {
    this(node, meanings, BulkLines.Versions.AT_LEAST);
  }

  private ElasticsearchPostIndex(SearchNode node, Meanings meanings, BulkLines.Versions versions) {
    this.node = node;
    this.meanings = meanings;
    this.versions = versions;
  }

  /**
   * The same index for who fills it again from the beginning: what lies there in the same version
   * stays, with the meaning that the live feed had the time to compute.
   */
  public static ElasticsearchPostIndex toFill(SearchNode node, Meanings meanings) {
    return new ElasticsearchPostIndex(node, meanings, BulkLines.Versions.NEWER);
  }

  @Override
  public List<Rejected> store(List<AssessedPost> posts) throws SearchUnavailableException {
    List<Rejected> rejected = new ArrayList<>();
    try {
      ensureTemplate();
      store(posts.stream().map(this::document).toList(), 0, rejected);
    } catch (SearchUnavailableException e) {
      // It may come back as another node, without what this one was told.
      templated = false;
      throw e;
    }
    return rejected;
  }

  private PostDocument document(AssessedPost post) {
    return PostDocument.of(post, meanings.whenAffordable(post));
  }

  /** Halves what is too large for one request, or refused as a whole, down to the one to blame. */
  private void store(List<PostDocument> documents, int offset, List<Rejected> rejected)
      throws SearchUnavailableException {
    if (documents.isEmpty()) {
      return;
    }
    byte[] lines = BulkLines.of(documents, versions);
    if (lines.length > MAX_BULK_BYTES && documents.size() > 1) {
      storeHalves(documents, offset, rejected);
      return;
    }
    try {
      for (Rejected one : BulkLines.rejected(node.bulk(lines))) {
        rejected.add(new Rejected(offset + one.position(), one.reason()));
      }
    } catch (SearchRefusedException e) {
      if (documents.size() > 1) {
        storeHalves(documents, offset, rejected);
      } else {
        rejected.add(new Rejected(offset, "bulk request refused with " + e.status()));
      }
    }
  }

  private void storeHalves(List<PostDocument> documents, int offset, List<Rejected> rejected)
      throws SearchUnavailableException {
    int middle = documents.size() / 2;
    store(documents.subList(0, middle), offset, rejected);
    store(documents.subList(middle, documents.size()), offset + middle, rejected);
  }

  @Override
  public PostPage find(PostQuery query) throws SearchUnavailableException {
    JsonNode hits = node.search(SEARCH, SearchRequest.of(query)).path("hits").path("hits");
    Highlighter highlighter = new Highlighter(query.words());
    List<FoundPost> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int shown = Math.min(query.limit(), hits.size());
    for (int at = 0; at < shown; at++) {
      // Found again next month, a post lies in both; by one time of publication side by side.
      if (ids.add(hits.get(at).path("_id").asText())) {
        found.add(found(hits.get(at), highlighter));
      }
    }
    if (hits.size() <= query.limit()) {
      return new PostPage(found, null);
    }
    JsonNode order = hits.get(query.limit() - 1).path("sort");
    return new PostPage(
        found, new PostQuery.Position(order.path(0).asLong(), order.path(1).asText()));
  }

  @Override
  public Set<String> fitting(SearchWords words, PostFilter filter, Set<String> postIds)
      throws SearchUnavailableException {
    Set<String> fitting = new HashSet<>();
    node.search(SEARCH, SearchRequest.among(words, filter, postIds))
        .path("hits")
        .path("hits")
        .forEach(hit -> fitting.add(hit.path("_id").asText()));
    return fitting;
  }

  @Override
  public Optional<FoundPost> get(String postId) throws SearchUnavailableException {
    ObjectNode request = Json.mapper().createObjectNode();
    request.put("size", 1);
    // A post that ingest forgot and found again next month lies in both: as it was read last.
    request.putArray("sort").addObject().put("assessedAt", "desc");
    request.putObject("query").putObject("term").put("postId", postId);
    JsonNode hits = node.search(SEARCH, request).path("hits").path("hits");
    return hits.isEmpty() ? Optional.empty() : Optional.of(found(hits.get(0)));
  }

  @Override
  public PostCounts count(SearchWords words, PostFilter filter) throws SearchUnavailableException {
    return CountAnswers.counts(node.search(SEARCH, CountRequests.facets(words, filter)));
  }

  @Override
  public List<PostCounts.Moment> series(SearchWords words, PostFilter filter, Interval interval)
      throws SearchUnavailableException {
    return CountAnswers.moments(node.search(SEARCH, CountRequests.series(words, filter, interval)));
  }

  @Override
  public Optional<List<SimilarPost>> similar(String postId, int limit)
      throws SearchUnavailableException {
    Optional<FoundPost> post = get(postId);
    if (post.isEmpty()) {
      return Optional.empty();
    }
    float[] vector =
        meanings.of(text(post.get().fields(), "title"), text(post.get().fields(), "text"));
    JsonNode answer = node.search(SEARCH, SearchRequest.near(vector, postId, limit));
    List<SimilarPost> similar = new ArrayList<>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      // Elasticsearch maps the cosine onto 0..1.
      similar.add(new SimilarPost(found(hit), 2 * hit.path("_score").asDouble() - 1));
    }
    return Optional.of(similar);
  }

  @Override
  public List<String> forget(Instant before) throws SearchUnavailableException {
    YearMonth kept = YearMonth.from(before.atZone(PostDocument.zone()));
    return drop(index -> PostDocument.monthOf(index).filter(kept::isAfter).isPresent());
  }

  /** Drops every index, for a rebuild from nothing. */
  public List<String> dropAll() throws SearchUnavailableException {
    return drop(index -> PostDocument.monthOf(index).isPresent());
  }

  /** Drops the indices of older shapes, once this one is filled. */
  public List<String> dropOlderShapes() throws SearchUnavailableException {
    return drop(
        index -> !index.startsWith(PostDocument.SHAPE) && PostDocument.monthOf(index).isPresent());
  }

  private List<String> drop(Predicate<String> chosen) throws SearchUnavailableException {
    List<String> dropped = new ArrayList<>();
    node.ask("GET", INDICES, MissingNode.getInstance())
        .fieldNames()
        .forEachRemaining(
            index -> {
              if (chosen.test(index)) {
                dropped.add(index);
              }
            });
    for (String index : dropped) {
      node.ask("DELETE", '/' + index + "?ignore_unavailable=true", MissingNode.getInstance());
    }
    return dropped;
  }

  /** Makes what was stored findable at once, as tests and a finished rebuild want it. */
  public void refresh() throws SearchUnavailableException {
    node.ask("POST", '/' + PostDocument.SHAPE + "-*/_refresh", MissingNode.getInstance());
  }

  /** Puts the template in place before the first document can make an index without it. */
  private void ensureTemplate() throws SearchUnavailableException {
    if (!templated) {
      node.ask("PUT", "/_index_template/" + PostDocument.SHAPE, template());
      templated = true;
    }
  }

  private static JsonNode template() {
    try (InputStream in = ElasticsearchPostIndex.class.getResourceAsStream(TEMPLATE)) {
      JsonNode read = in == null ? MissingNode.getInstance() : Json.mapper().readTree(in);
      if (read.isMissingNode()) {
        throw new IllegalStateException(TEMPLATE + " is missing from this build");
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FoundPost found(JsonNode hit) {
    return found(hit, new Highlighter(SearchWords.NONE));
  }

  private static FoundPost found(JsonNode hit, Highlighter highlighter) {
    Map<String, Object> fields = fields(hit.path("_source"));
    fields.values().removeIf(Objects::isNull);
    Map<String, List<String>> highlights = new HashMap<>();
    highlights.put("title", highlighter.whole(text(fields, "title")));
    highlights.put("text", highlighter.fragments(text(fields, "text")));
    highlights.values().removeIf(List::isEmpty);
    return new FoundPost(hit.path("_id").asText(), fields, highlights);
  }

  private static Map<String, Object> fields(JsonNode source) {
    try {
      return FIELDS.readValue(source);
    } catch (IOException e) {
      throw new UncheckedIOException("what was stored as an object is one", e);
    }
  }

  private static String text(Map<String, Object> fields, String name) {
    return String.valueOf(fields.getOrDefault(name, ""));
  }
}
