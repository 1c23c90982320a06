package io.huiying.alert.adapters.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PartProbeTest {

  @Test
  void partThatHoldsItsBodyBackIsNotWell() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    HttpServer part =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    part.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().flush();
          asked.countDown();
        });
    part.start();
    URI address = URI.create("http://127.0.0.1:" + part.getAddress().getPort() + "/");
    try (PartProbe probe = new PartProbe(Duration.ofSeconds(2))) {
      assertThat(probe.well(address)).isFalse();
    } finally {
      part.stop(0);
    }
    assertThat(asked.getCount()).isZero();
  }
}
