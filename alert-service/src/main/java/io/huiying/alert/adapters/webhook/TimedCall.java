package io.huiying.alert.adapters.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A call that ends in time whatever the other side does. The request's own timeout covers the
 * headers only: who sends them and then holds the body back would hold its caller for ever.
 */
public final class TimedCall {

  private TimedCall() {}

  /**
   * The status of an answer that came in full.
   *
   * @param within from the request to the end of the body
   * @throws IOException when it did not come, or not in time
   * @throws InterruptedException when the caller is told to stop meanwhile
   */
  public static int status(HttpClient http, HttpRequest request, Duration within)
      throws IOException, InterruptedException {
    return answer(http, request, HttpResponse.BodyHandlers.discarding(), within).statusCode();
  }

  /**
   * An answer that came in full.
   *
   * @param within from the request to the end of the body
   * @throws IOException when it did not come, or not in time
   * @throws InterruptedException when the caller is told to stop meanwhile
   */
  public static <T> HttpResponse<T> answer(
      HttpClient http, HttpRequest request, HttpResponse.BodyHandler<T> body, Duration within)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<T>> answer = http.sendAsync(request, body);
    try {
      return answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no full answer in time");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    } finally {
      // Closes the connection; of a finished call it does nothing.
      answer.cancel(true);
    }
  }
}
