package io.huiying.alert.adapters.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.huiying.alert.adapters.house.HouseView.Degraded;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody outside hears as long as the clocks tick, and nothing any more when they do not. */
class DeadManTest {

  private static final Duration EVERY = Duration.ofMinutes(1);
  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private HttpServer outside;
  private int heard;
  private int answer = 200;
  private DeadMan deadMan;
  private long monotonic;

  @BeforeEach
  void listens() throws IOException {
    outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          heard++;
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    outside.start();
    URI address = URI.create("http://127.0.0.1:" + outside.getAddress().getPort() + "/alive");
    deadMan = new DeadMan(address, EVERY, new SimpleMeterRegistry());
  }

  @AfterEach
  void stops() {
    outside.stop(0);
  }

  private void minutes(int minutes, String... degraded) throws InterruptedException {
    for (int i = 0; i < minutes; i++) {
      monotonic += EVERY.toNanos();
      List<Degraded> parts =
          Stream.of(degraded).map(part -> new Degraded(part, part + " 停了", NOON)).toList();
      HouseView view =
          new HouseView(NOON, false, 1, false, "national-2016@1", parts, List.of(), List.of());
      deadMan.beat(view, monotonic);
      deadMan.beat(view, monotonic + 1);
    }
  }

  @Test
  void isHeardOnceAMinuteWhileTheClocksTick() throws InterruptedException {
    minutes(3);
    assertThat(heard).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commands", "clocks", "siren", "time", "notifications"})
  void fallsSilentWhenTheTickStallsAndIsHeardAgainAfterwards(String part)
      throws InterruptedException {
    minutes(2);
    minutes(5, part);
    assertThat(heard).isEqualTo(2);
    minutes(1);
    assertThat(heard).isEqualTo(3);
  }

  @Test
  void goesOnWhileOnlySearchIsAwayOrTheOtherSideRefuses() throws InterruptedException {
    minutes(2, "search");
    answer = 500;
    minutes(2);
    assertThat(heard).isEqualTo(4);
  }
}
