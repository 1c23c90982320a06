package io.huiying.analysis.adapters.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.huiying.analysis.domain.group.Posts;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchRefusedException;
import io.huiying.analysis.domain.search.SearchUnavailableException;
import io.huiying.analysis.domain.search.SearchWords;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node of a few lines, since a real one is hard to make answer in part or refuse. */
class PartialAnswersTest {

  private static final String WHOLE =
      "{\"timed_out\":false,\"_shards\":{\"failed\":0},\"hits\":{}}";
  private static final PostQuery QUERY = new PostQuery(SearchWords.NONE, PostFilter.ALL, 10, null);

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private SearchNode node;
  private ElasticsearchPostIndex index;
  private int status = 200;
  private String answer = WHOLE;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::reply);
    server.start();
    node = new SearchNode("http://127.0.0.1:" + server.getAddress().getPort());
    index = new ElasticsearchPostIndex(node, new Meanings((title, text) -> new float[0], () -> 0));
  }

  @AfterEach
  void stop() throws IOException {
    node.close();
    server.stop(0);
  }

  @Test
  void takesAWholeAnswer() throws Exception {
    assertThat(index.find(QUERY)).isEqualTo(new PostPage(List.of(), null));
    assertThat(asked).singleElement().asString().contains("allow_partial_search_results=false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"timed_out\":true,\"_shards\":{\"failed\":0},\"hits\":{}}",
        "{\"timed_out\":false,\"_shards\":{\"failed\":1},\"hits\":{}}"
      })
  void neverPassesAPartForTheWhole(String part) {
    answer = part;
    assertThatThrownBy(() -> index.find(QUERY)).isInstanceOf(SearchUnavailableException.class);
    assertThatThrownBy(() -> index.count(SearchWords.NONE, PostFilter.ALL))
        .isInstanceOf(SearchUnavailableException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 405, 429, 503})
  void waitsForANodeThatLetsNobodyIn(int refusal) {
    status = refusal;
    assertThatThrownBy(() -> index.store(List.of(Posts.titled("云汀一商场起火").post())))
        .isInstanceOf(SearchUnavailableException.class);
  }

  @Test
  void saysWhatIsAskedInVain() {
    status = 400;
    assertThatThrownBy(() -> index.find(QUERY)).isInstanceOf(SearchRefusedException.class);
  }

  @Test
  void putsTheTemplateInPlaceAgainAfterAnOutage() throws Exception {
    index.store(List.of());
    index.store(List.of());
    assertThat(asked).hasSize(1);
    status = 503;
    assertThatThrownBy(() -> index.store(List.of(Posts.titled("云汀一商场起火").post())))
        .isInstanceOf(SearchUnavailableException.class);
    status = 200;
    index.store(List.of());
    assertThat(asked).filteredOn(path -> path.contains("_index_template")).hasSize(2);
  }

  private void reply(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    asked.add(exchange.getRequestURI().toString());
    byte[] body = (status == 200 ? answer : "{}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
