package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts.Facet;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.wire.Json;

/** Counts asked for in Elasticsearch's words. */
final class CountRequests {

  private static final int VALUES = 50;

  private CountRequests() {}

  static ObjectNode facets(SearchWords words, PostFilter filter) {
    ObjectNode request = counting(words, filter);
    request.put("track_total_hits", true);
    ObjectNode sides = request.putObject("aggs");
    for (Facet facet : Facet.values()) {
      ObjectNode side = sides.putObject(facet.name());
      side.putObject("terms").put("field", facet.field()).put("size", VALUES);
    }
    return request;
  }

  static ObjectNode series(SearchWords words, PostFilter filter, Interval interval) {
    ObjectNode request = counting(words, filter);
    request.put("track_total_hits", false);
    ObjectNode histogram =
        request.putObject("aggs").putObject("series").putObject("date_histogram");
    histogram.put("field", "knownSince").put("calendar_interval", interval.code());
    histogram.put("time_zone", "Asia/Shanghai").put("min_doc_count", 1);
    return request;
  }

  private static ObjectNode counting(SearchWords words, PostFilter filter) {
    ObjectNode request = Json.mapper().createObjectNode();
    request.put("size", 0);
    request.put("timeout", SearchRequest.TIMEOUT);
    Conditions.add(request.putObject("query").putObject("bool"), words, filter);
    return request;
  }
}
