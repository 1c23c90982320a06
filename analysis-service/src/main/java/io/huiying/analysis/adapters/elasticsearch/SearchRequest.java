package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.contracts.wire.Json;
import org.jspecify.annotations.Nullable;

/** A query in Elasticsearch's words. */
final class SearchRequest {

  private static final int FRAGMENT = 80;
  private static final int FRAGMENTS = 2;
  private static final int MAX_TERMS = 16;
  private static final String TIMEOUT = "5s";

  private SearchRequest() {}

  static ObjectNode of(PostQuery query) {
    ObjectNode request = Json.mapper().createObjectNode();
    // One more than asked for tells whether there is a next page.
    request.put("size", query.limit() + 1);
    request.put("timeout", TIMEOUT);
    request.put("track_total_hits", false);
    ObjectNode bool = request.putObject("query").putObject("bool");
    ArrayNode filter = bool.putArray("filter");
    if (query.words().isBlank()) {
      filter.addObject().putObject("match_all");
    } else {
      addWords(bool.putArray("must"), query.words());
      addHighlight(request);
    }
    addTerm(filter, "topics", query.topic() == null ? null : query.topic().code());
    addTerm(filter, "placePath", query.place() == null ? null : prefix(query.place()));
    if (query.from() != null || query.to() != null) {
      ObjectNode range = filter.addObject().putObject("range").putObject("knownSince");
      if (query.from() != null) {
        range.put("gte", query.from().toString());
      }
      if (query.to() != null) {
        range.put("lt", query.to().toString());
      }
    }
    addOrder(request, query.after());
    return request;
  }

  /**
   * All words have to occur. The segmenter cuts a word alone otherwise than in a sentence (起火 is
   * one token there and two here), so each word also fits as it stands, character by character.
   */
  private static void addWords(ArrayNode must, String words) {
    for (String word : words.strip().split("\\s+", MAX_TERMS)) {
      ArrayNode either = must.addObject().putObject("bool").putArray("should");
      ObjectNode segmented = either.addObject().putObject("multi_match");
      segmented.put("query", word).put("operator", "and");
      segmented.putArray("fields").add("title^2").add("text");
      ObjectNode literal = either.addObject().putObject("multi_match");
      literal.put("query", word).put("type", "phrase");
      literal.putArray("fields").add("title.plain^2").add("text.plain");
    }
  }

  private static void addHighlight(ObjectNode request) {
    ObjectNode highlight = request.putObject("highlight");
    highlight.put("encoder", "html");
    highlight.put("fragment_size", FRAGMENT);
    highlight.put("number_of_fragments", FRAGMENTS);
    ObjectNode fields = highlight.putObject("fields");
    fields.putObject("title").put("number_of_fragments", 0);
    fields.putObject("title.plain").put("number_of_fragments", 0);
    fields.putObject("text");
    fields.putObject("text.plain");
  }

  private static void addOrder(ObjectNode request, PostQuery.@Nullable Position after) {
    ArrayNode sort = request.putArray("sort");
    sort.addObject().putObject("knownSince").put("order", "desc").put("format", "epoch_millis");
    sort.addObject().put("postId", "asc");
    if (after != null) {
      request.putArray("search_after").add(after.millis()).add(after.postId());
    }
  }

  private static void addTerm(ArrayNode filter, String field, @Nullable String value) {
    if (value != null) {
      filter.addObject().putObject("term").put(field, value);
    }
  }

  /** 510300 asks for all of 5103. */
  private static String prefix(String code) {
    return code.length() > 6 ? code : code.replaceFirst("(00){1,2}$", "");
  }
}
