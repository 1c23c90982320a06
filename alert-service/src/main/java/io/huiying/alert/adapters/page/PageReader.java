package io.huiying.alert.adapters.page;

import io.huiying.alert.adapters.webhook.TimedCall;
import io.huiying.contracts.incident.PageFetch;
import io.huiying.contracts.incident.PageFetch.Outcome;
import io.huiying.contracts.wire.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page, within bounds of time, size, redirects and number at once. Each redirect is
 * checked as the first address was; no cookie, credential or script travels. An answer of any kind
 * is an {@link Outcome}, never an exception: recording a release waits for nobody.
 */
public final class PageReader implements AutoCloseable {

  static final int MOST_BYTES = 2 << 20;
  static final int MOST_CHARACTERS = 100_000;
  private static final int REDIRECTS = 3;
  private static final int AT_ONCE = 4;

  private final AllowedHosts hosts;
  private final Predicate<InetAddress> reachable;
  private final Duration within;
  private final InstantSource clock;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final HttpClient http;

  /**
   * @param hosts whom it may call
   * @param within from the first call to the end of the last answer
   * @param clock the house clock
   */
  PageReader(AllowedHosts hosts, Duration within, InstantSource clock) {
    this(hosts, hosts::reachable, within, clock);
  }

  PageReader(
      AllowedHosts hosts, Predicate<InetAddress> reachable, Duration within, InstantSource clock) {
    this.hosts = hosts;
    this.reachable = reachable;
    this.within = within;
    this.clock = clock;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(within)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Whether the office lets pages be read at all. */
  public boolean reads() {
    return !hosts.none();
  }

  /** Reads a page. */
  public Page read(String address) {
    if (!places.tryAcquire()) {
      return failed(Outcome.NOT_REACHABLE);
    }
    try {
      return follow(URI.create(address), System.nanoTime() + within.toNanos());
    } catch (IllegalArgumentException e) {
      return failed(Outcome.NOT_ALLOWED);
    } catch (IOException e) {
      return failed(Outcome.NOT_REACHABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(Outcome.NOT_REACHABLE);
    } finally {
      places.release();
    }
  }

  private Page follow(URI first, long until) throws IOException, InterruptedException {
    URI url = first;
    for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
      if (!hosts.named(url) || !addressed(url)) {
        return failed(Outcome.NOT_ALLOWED);
      }
      HttpResponse<byte[]> answer = call(url, until);
      URI next = next(url, answer);
      if (next == null) {
        return page(answer);
      }
      url = next;
    }
    return failed(Outcome.REFUSED);
  }

  /** Every address of the name: who mixes a private one among them gets no call at all. */
  private boolean addressed(URI url) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
      if (!reachable.test(address)) {
        return false;
      }
    }
    return true;
  }

  private HttpResponse<byte[]> call(URI url, long until) throws IOException, InterruptedException {
    Duration left = Duration.ofNanos(Math.max(1_000_000, until - System.nanoTime()));
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(left)
            .header("Accept", "text/html, application/xhtml+xml, text/plain")
            .header("Accept-Encoding", "identity")
            .header("User-Agent", "huiying")
            .GET()
            .build();
    // One byte more than is kept tells a page that is too large from one that just fits.
    return TimedCall.answer(http, request, info -> new FirstBytes(MOST_BYTES + 1), left);
  }

  /** Where a redirect leads, absent when it is none; from https never back to http. */
  private static @Nullable URI next(URI url, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    String location = answer.headers().firstValue("Location").orElse(null);
    if (status < 300 || status > 308 || status == 304 || location == null) {
      return null;
    }
    URI next = url.resolve(location);
    if ("https".equalsIgnoreCase(url.getScheme()) && !"https".equalsIgnoreCase(next.getScheme())) {
      throw new IllegalArgumentException("a redirect that gives up encryption");
    }
    return next;
  }

  private Page page(HttpResponse<byte[]> answer) {
    byte[] body = answer.body();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    boolean encoded =
        answer
            .headers()
            .firstValue("Content-Encoding")
            .filter(e -> !e.equals("identity"))
            .isPresent();
    if (answer.statusCode() != 200) {
      return failed(Outcome.REFUSED);
    }
    if (body.length > MOST_BYTES) {
      return failed(Outcome.TOO_LARGE);
    }
    String text = encoded || !PageText.worded(type) ? "" : PageText.of(body, type);
    if (text.isBlank()) {
      return failed(Outcome.NO_TEXT);
    }
    if (text.length() > MOST_CHARACTERS) {
      return failed(Outcome.TOO_LARGE);
    }
    return new Page(new PageFetch(now(), Outcome.FETCHED, Ids.sha256(body)), text);
  }

  private Page failed(Outcome outcome) {
    return new Page(new PageFetch(now(), outcome, null), null);
  }

  private Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
