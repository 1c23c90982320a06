package io.huiying.alert.adapters.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTP server, because headers and redirects are the client's affair. */
class WebhookChannelTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_772_517_600);
  private static final Notification ALARM =
      new Notification(
          "n1", "a1", "i1", "webhook:duty", "*", "云汀市火灾", "首次发布", true, NOW, Mark.LIVE);

  @TempDir private Path folder;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private HttpServer receiver;
  private int answer = 204;

  private record Received(
      String path, String id, String timestamp, String signature, byte[] body) {}

  @BeforeEach
  void listens() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", this::take);
    receiver.start();
  }

  @AfterEach
  void stops() {
    receiver.stop(0);
  }

  @Test
  void signsWhatItSends() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "a shared secret\n");

    assertThat(channel(Optional.of(secret)).send(ALARM).accepted()).isTrue();

    Received got = received.take();
    assertThat(got.id()).isEqualTo("n1");
    assertThat(got.timestamp()).isEqualTo("1772517600");
    assertThat(got.signature())
        .isEqualTo(Signature.of("a shared secret".getBytes(), "1772517600", got.body()))
        .startsWith("sha256=");
    assertThat(Json.mapper().readTree(got.body()).get("title").asText()).isEqualTo("云汀市火灾");
  }

  @Test
  void takesOnlyASuccessForSuccess() throws Exception {
    answer = 500;
    assertThat(channel(Optional.empty()).send(ALARM))
        .isEqualTo(new DeliveryChannel.Answer(false, "HTTP 500"));
    receiver.stop(0);
    assertThat(channel(Optional.empty()).send(ALARM).accepted()).isFalse();
  }

  @Test
  void followsNoRedirect() throws Exception {
    answer = 302;

    assertThat(channel(Optional.empty()).send(ALARM).accepted()).isFalse();
    assertThat(received).hasSize(1).first().extracting(Received::path).isEqualTo("/duty");
  }

  @Test
  void givesUpOnAReceiverThatHoldsItsBodyBack() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    receiver.createContext(
        "/stalls",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          awaits(done);
          exchange.close();
        });
    URI url = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/stalls");
    DeliveryChannel channel =
        WebhookChannel.open(
            "duty",
            config(url, Optional.empty()),
            HttpClient.newHttpClient(),
            Json.mapper(),
            InstantSource.fixed(NOW),
            Duration.ofMillis(300));

    assertThat(channel.send(ALARM))
        .isEqualTo(new DeliveryChannel.Answer(false, "HttpTimeoutException"));
    done.countDown();
  }

  private static void awaits(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void callsNothingButWebAddresses() {
    assertThatThrownBy(
            () ->
                WebhookChannel.open(
                    "duty",
                    config(URI.create("file:///etc/hosts"), Optional.empty()),
                    HttpClient.newHttpClient(),
                    Json.mapper(),
                    InstantSource.fixed(NOW)))
        .hasMessageContaining("http");
  }

  private WebhookChannel channel(Optional<Path> secret) throws IOException {
    URI url = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/duty");
    return WebhookChannel.open(
        "duty",
        config(url, secret),
        HttpClient.newHttpClient(),
        Json.mapper(),
        InstantSource.fixed(NOW));
  }

  private void take(HttpExchange exchange) throws IOException {
    received.add(
        new Received(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst(WebhookChannel.ID),
            exchange.getRequestHeaders().getFirst(WebhookChannel.TIMESTAMP),
            exchange.getRequestHeaders().getFirst(WebhookChannel.SIGNATURE),
            exchange.getRequestBody().readAllBytes()));
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  private static AlertConfig.Webhook config(URI url, Optional<Path> secret) {
    return new AlertConfig.Webhook() {
      @Override
      public Audience audience() {
        return Audience.EVERYBODY;
      }

      @Override
      public URI url() {
        return url;
      }

      @Override
      public Optional<Path> secretFile() {
        return secret;
      }

      @Override
      public boolean real() {
        return true;
      }
    };
  }
}
