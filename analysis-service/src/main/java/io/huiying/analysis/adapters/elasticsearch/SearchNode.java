package io.huiying.analysis.adapters.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
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
  private static final int TOO_MANY_REQUESTS = 429;

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
   * @throws SearchUnavailableException when away, overloaded or broken inside
   * @throws SearchRefusedException when the request itself is refused
   */
  JsonNode ask(String method, String path, JsonNode body) throws SearchUnavailableException {
    return send(request(method, path, bytes(body), ContentType.APPLICATION_JSON));
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
      if (status >= 500 || status == TOO_MANY_REQUESTS) {
        throw new SearchUnavailableException("search node answers " + status, e);
      }
      throw new SearchRefusedException(status, e);
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
