package io.huiying.ingest.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * Needs Quarkus: a push without a broker is refused at once, in words, and the house is not ready.
 */
@QuarkusTest
@QuarkusTestResource(value = NoBroker.class, restrictToAnnotatedClass = true)
class BrokerAwayTest {

  @TestHTTPResource("/api/v1/posts")
  URI posts;

  @TestHTTPResource("/q/health/ready")
  URI ready;

  @TestHTTPResource("/q/health/live")
  URI live;

  @ConfigProperty(name = DataFolder.TOKEN)
  String token;

  @Test
  void refusesRatherThanLoses() throws IOException, InterruptedException {
    Pusher.Answer answer =
        new Pusher(posts, token)
            .push(Pusher.JSON, "{\"sourceId\":\"manual\",\"title\":\"云汀市一仓库起火\"}");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("broker-away");
    assertThat(answer.body().path("durable").asInt(-1)).isZero();
    assertThat(answer.http().headers().firstValue("Retry-After")).hasValue("2");
  }

  @Test
  void livesButIsNotReady() throws IOException, InterruptedException {
    assertThat(Pusher.send(HttpRequest.newBuilder(ready)).status()).isEqualTo(503);
    assertThat(Pusher.send(HttpRequest.newBuilder(live)).status()).isEqualTo(200);
  }
}
