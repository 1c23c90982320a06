package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts;
import io.huiying.analysis.domain.search.PostCounts.Count;
import io.huiying.analysis.domain.search.PostCounts.Facet;
import io.huiying.analysis.domain.search.PostCounts.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts as Elasticsearch gives them. */
final class CountAnswers {

  private CountAnswers() {}

  static PostCounts counts(JsonNode answer) {
    Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Count> counts = new ArrayList<>();
      for (JsonNode bucket : buckets(answer, facet.name())) {
        counts.add(new Count(bucket.path("key").asText(), bucket.path("doc_count").asLong()));
      }
      facets.put(facet, List.copyOf(counts));
    }
    return new PostCounts(answer.path("hits").path("total").path("value").asLong(), facets);
  }

  static List<Moment> moments(JsonNode answer) {
    List<Moment> moments = new ArrayList<>();
    for (JsonNode bucket : buckets(answer, "series")) {
      moments.add(
          new Moment(
              Instant.ofEpochMilli(bucket.path("key").asLong()),
              bucket.path("doc_count").asLong()));
    }
    int surplus = Math.max(0, moments.size() - Interval.MAX_MOMENTS);
    return List.copyOf(moments.subList(surplus, moments.size()));
  }

  private static JsonNode buckets(JsonNode answer, String name) {
    return answer.path("aggregations").path(name).path("buckets");
  }
}
