package io.huiying.alert.adapters.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.huiying.kit.problem.ProblemException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching from an analysis that answers, refuses, fails, holds back or says too much. */
class AnalysisReadsTest {

  private static final Credential SESSION = new Credential("Cookie", "huiying_session=abc");

  private final List<String> shown = new CopyOnWriteArrayList<>();
  private HttpServer analysis;
  private AnalysisReads reads;

  @BeforeEach
  void begins() throws IOException {
    analysis = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    analysis.start();
    URI address = URI.create("http://127.0.0.1:" + analysis.getAddress().getPort());
    reads = new AnalysisReads(address, Duration.ofSeconds(2));
  }

  @AfterEach
  void ends() {
    reads.close();
    analysis.stop(0);
  }

  @Test
  void passesOnTheAnswerAndTheCallersSessionAlone() {
    answers(exchange -> send(exchange, 200, "{\"items\":[]}"));
    Response response = reads.get("/api/v1/heat/tray", SESSION);
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(text(response)).isEqualTo("{\"items\":[]}");
    assertThat(shown).containsExactly("/api/v1/heat/tray huiying_session=abc");
  }

  @Test
  void passesOnWhyItRefuses() {
    answers(exchange -> send(exchange, 404, "{\"code\":\"no-such-group\"}"));
    Response response = reads.get("/api/v1/groups/g0/effects", SESSION);
    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(response.getMediaType()).hasToString("application/problem+json");
    assertThat(text(response)).contains("no-such-group");
  }

  @Test
  void isAwayWhenItFails() {
    answers(exchange -> send(exchange, 500, "{\"stack\":\"secret\"}"));
    isAway();
  }

  @Test
  void isAwayWhenItHoldsItsBodyBack() {
    answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().flush();
        });
    isAway();
  }

  @Test
  void isAwayWhenItSaysMoreThanAnybodyReads() {
    answers(exchange -> send(exchange, 200, "x".repeat((4 << 20) + 1)));
    isAway();
  }

  private void isAway() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> reads.get("/api/v1/heat/topics", SESSION))
        .satisfies(e -> assertThat(e.problem().code()).isEqualTo("analysis-away"));
  }

  private void answers(HttpHandler handler) {
    analysis.createContext(
        "/",
        exchange -> {
          String session = exchange.getRequestHeaders().getFirst("Cookie");
          shown.add(exchange.getRequestURI() + " " + session);
          handler.handle(exchange);
        });
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String text(Response response) {
    return new String((byte[]) response.getEntity(), StandardCharsets.UTF_8);
  }
}
