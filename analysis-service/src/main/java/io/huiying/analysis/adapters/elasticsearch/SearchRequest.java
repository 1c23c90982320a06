package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.wire.Json;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page of results, or neighbours in meaning, asked for in Elasticsearch's words. */
final class SearchRequest {

  /** Enough for the approximate search to find what the exact one would. */
  private static final int CANDIDATES = 200;

  static final String TIMEOUT = "5s";

  private SearchRequest() {}

  static ObjectNode of(PostQuery query) {
    ObjectNode request = Json.mapper().createObjectNode();
    // One more than asked for tells whether there is a next page.
    request.put("size", query.limit() + 1);
    request.put("timeout", TIMEOUT);
    request.put("track_total_hits", false);
    Conditions.add(request.putObject("query").putObject("bool"), query.words(), query.filter());
    addOrder(request, query.after());
    return request;
  }

  /** Which of some posts fit; their ids and nothing else. */
  static ObjectNode among(SearchWords words, PostFilter filter, Set<String> postIds) {
    ObjectNode request = Json.mapper().createObjectNode();
    // Each may lie in the indices of two months.
    request.put("size", 2 * postIds.size());
    request.put("timeout", TIMEOUT);
    request.put("track_total_hits", false);
    request.put("_source", false);
    ObjectNode bool = request.putObject("query").putObject("bool");
    Conditions.add(bool, words, filter);
    ArrayNode ids =
        ((ArrayNode) bool.path("filter")).addObject().putObject("ids").putArray("values");
    postIds.forEach(ids::add);
    return request;
  }

  /** The posts nearest to a vector, without the one that it was made of. */
  static ObjectNode near(float[] vector, String postId, int limit) {
    ObjectNode request = Json.mapper().createObjectNode();
    request.put("size", limit);
    request.put("timeout", TIMEOUT);
    ObjectNode knn = request.putObject("knn");
    knn.put("field", "vector").put("k", limit).put("num_candidates", CANDIDATES);
    ArrayNode components = knn.putArray("query_vector");
    for (float component : vector) {
      components.add(component);
    }
    knn.putObject("filter")
        .putObject("bool")
        .putArray("must_not")
        .addObject()
        .putObject("term")
        .put("postId", postId);
    return request;
  }

  private static void addOrder(ObjectNode request, PostQuery.@Nullable Position after) {
    ArrayNode sort = request.putArray("sort");
    sort.addObject().putObject("knownSince").put("order", "desc").put("format", "epoch_millis");
    sort.addObject().put("postId", "asc");
    if (after != null) {
      request.putArray("search_after").add(after.millis()).add(after.postId());
    }
  }
}
