package io.huiying.evaluation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks a house's search node past the house, as a yardstick and to count what lies in it. */
final class SearchNodeClient {

  private static final String POSTS = "/huiying-posts-v2";
  private static final int PATIENCE_SECONDS = 300;

  private static final int PAGE = 5_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI node;

  SearchNodeClient(URI node) {
    this.node = node;
  }

  /** Posts in the index; 0 before there is one. */
  long posts() throws IOException, InterruptedException {
    JsonNode answer = ask(HttpRequest.newBuilder(node.resolve(POSTS + "/_count")).GET());
    return answer.path("count").asLong();
  }

  /** Waits until the node no longer merges what was written, five minutes at most. */
  void awaitMerged() throws IOException, InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS && merging() > 0; second++) {
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private long merging() throws IOException, InterruptedException {
    JsonNode answer = ask(HttpRequest.newBuilder(node.resolve(POSTS + "/_stats/merge")).GET());
    return answer.path("_all").path("primaries").path("merges").path("current").asLong();
  }

  /** The ids of all posts in the index, each as often as it lies there. */
  List<String> ids() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    ObjectNode query = Json.mapper().createObjectNode().put("size", PAGE).put("_source", false);
    query.putArray("sort").add("postId").add("_index");
    while (true) {
      JsonNode hits =
          ask(HttpRequest.newBuilder(
                      node.resolve(POSTS + "/_search?allow_partial_search_results=false"))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(query.toString())))
              .path("hits")
              .path("hits");
      if (hits.isEmpty()) {
        return ids;
      }
      hits.forEach(hit -> ids.add(hit.path("_id").asText()));
      query.set("search_after", hits.get(hits.size() - 1).path("sort"));
    }
  }

  /** A bare match query for a page of posts. */
  JsonNode match(String words) throws IOException, InterruptedException {
    String body =
        Json.mapper()
            .createObjectNode()
            .put("size", 20)
            .set("query", Json.mapper().createObjectNode().set("match", field(words)))
            .toString();
    return ask(
        HttpRequest.newBuilder(node.resolve(POSTS + "/_search"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static JsonNode field(String words) {
    return Json.mapper().createObjectNode().put("text", words);
  }

  private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    return Json.mapper()
        .readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
  }
}
