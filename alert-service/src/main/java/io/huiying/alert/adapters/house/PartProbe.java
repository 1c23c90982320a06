package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.webhook.TimedCall;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Asks another part of the house whether it is well. */
final class PartProbe implements AutoCloseable {

  private final HttpClient http;
  private final Duration within;

  PartProbe(Duration within) {
    this.within = within;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(within)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Whether it answered 200 in time. */
  boolean well(URI address) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(within).GET().build();
    try {
      return TimedCall.status(http, request, within) == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
