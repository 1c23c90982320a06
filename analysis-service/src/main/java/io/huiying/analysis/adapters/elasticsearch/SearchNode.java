package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.analysis.domain.search.SearchRefusedException;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import org.apache.http.HttpHost;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** One Elasticsearch, asked in JSON. Tells apart what may succeed later from what never will. */
public final class SearchNode implements AutoCloseable {

  private static final ContentType NDJSON = ContentType.create("application/x-ndjson");
  private static final int CONNECT_MS = 2_000;
  private static final int ANSWER_MS = 10_000;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private final RestClient client;

  /**
   * @param url e.g. {@code http://127.0.0.1:9200}
   */
  public SearchNode(String url) {
    this.client =
        RestClient.builder(HttpHost.create(url))
            .setRequestConfigCallback(
                config -> config.setConnectTimeout(CONNECT_MS).setSocketTimeout(ANSWER_MS))
            .build();
  }

  /**
   * Sends JSON and reads JSON.
   *
   * @throws SearchUnavailableException when away, overloaded, broken inside, or set up so that it
   *     lets nobody in or has no room: people mend that, and what waits is taken then
   * @throws SearchRefusedException when the request itself is refused, as malformed or too large
   */
  JsonNode ask(String method, String path, JsonNode body) throws SearchUnavailableException {
    return send(request(method, path, bytes(body), ContentType.APPLICATION_JSON));
  }

  /**
   * Asks and takes only a whole answer: what some shards found before the time was up would be
   * taken for all there is.
   *
   * @throws SearchUnavailableException also when a part of the answer is missing
   */
  JsonNode search(String path, JsonNode body) throws SearchUnavailableException {
    JsonNode answer = ask("POST", path, body);
    if (answer.path("timed_out").asBoolean() || answer.path("_shards").path("failed").asInt() > 0) {
      throw new SearchUnavailableException("search node answers in part");
    }
    return answer;
  }

  /** Sends lines of JSON. */
  JsonNode bulk(byte[] lines) throws SearchUnavailableException {
    return send(request("POST", "/_bulk", lines, NDJSON));
  }

  private JsonNode send(Request request) throws SearchUnavailableException {
    try {
      Response response = client.performRequest(request);
      return Json.mapper().readTree(response.getEntity().getContent());
    } catch (ResponseException e) {
      int status = e.getResponse().getStatusLine().getStatusCode();
      if (status == BAD_REQUEST || status == TOO_LARGE) {
        throw new SearchRefusedException(status, e);
      }
      throw new SearchUnavailableException("search node answers " + status, e);
    } catch (IOException e) {
      throw new SearchUnavailableException("search node does not answer", e);
    }
  }

  private static Request request(String method, String path, byte[] body, ContentType type) {
    Request request = new Request(method, path);
    if (body.length > 0) {
      request.setEntity(new NByteArrayEntity(body, type));
    }
    return request;
  }

  private static byte[] bytes(JsonNode body) {
    try {
      return body.isMissingNode() ? new byte[0] : Json.mapper().writeValueAsBytes(body);
    } catch (IOException e) {
      throw new IllegalArgumentException("not writable as JSON", e);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
