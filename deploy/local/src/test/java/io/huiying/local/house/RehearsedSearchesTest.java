package io.huiying.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.huiying.local.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsedSearchesTest {

  /** Which look finds posts. */
  private static final int FOUND = 3;

  @TempDir private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer analysis;
  private int status = 200;

  @BeforeEach
  void listen() throws IOException {
    analysis = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    analysis.createContext("/", this::answer);
    analysis.start();
  }

  @AfterEach
  void stop() {
    analysis.stop(0);
  }

  @Test
  void searchesOnceItsPostsAreFound() throws Exception {
    searches().search(16);
    assertThat(asked).hasSize(FOUND + 16);
    assertThat(asked.subList(FOUND, asked.size()))
        .filteredOn(path -> path.endsWith("/facets"))
        .hasSize(2);
  }

  @Test
  void saysThatASearchWasRefused() throws Exception {
    status = 403;
    RehearsedSearches searches = searches();
    assertThatThrownBy(() -> searches.search(1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("403");
  }

  private RehearsedSearches searches() throws IOException {
    return RehearsedSearches.of(
        new DataFolder(folder).create(), "http://127.0.0.1:" + analysis.getAddress().getPort());
  }

  /** Away, then without posts, then with them; what is asked after that has its own status. */
  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    String body =
        asked.size() > 2 ? "{\"items\":[{\"sourceId\":\"rehearsal\"}]}" : "{\"items\":[]}";
    int answered =
        switch (asked.size()) {
          case 1 -> 503;
          case 2, FOUND -> bearer.matches("Bearer [\\w.-]+") ? 200 : 401;
          default -> status;
        };
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answered, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
