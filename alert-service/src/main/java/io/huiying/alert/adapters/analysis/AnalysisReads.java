package io.huiying.alert.adapters.analysis;

import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.alert.adapters.webhook.TimedCall;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Fetches what the analysis says of groups and heat, so that browsers need to reach this service
 * only. The analysis itself checks the person's token and audits what they read. Nothing that
 * decides or rings waits for this.
 */
@ApplicationScoped
public class AnalysisReads {

  private static final Duration WITHIN = Duration.ofSeconds(5);
  private static final int MOST_BYTES = 4 << 20;
  private static final int AT_ONCE = 16;

  private final URI analysis;
  private final Duration within;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final HttpClient http;

  @Inject
  AnalysisReads(AlertConfig config) {
    this(config.analysis(), WITHIN);
  }

  AnalysisReads(URI analysis, Duration within) {
    this.analysis = analysis;
    this.within = within;
    // 1.1: an offer to upgrade has been seen to keep a first answer for ever.
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(within)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * What the analysis answers.
   *
   * @param path from the root, with its query; only ever made of checked parts
   * @param credential the caller's own, passed on
   * @throws ProblemException 503 when it does not answer whole and in time
   */
  public Response get(String path, Credential credential) {
    if (!places.tryAcquire()) {
      throw away();
    }
    try {
      HttpRequest request =
          HttpRequest.newBuilder(analysis.resolve(path))
              .timeout(within)
              .header("Accept", "application/json, " + Problem.MEDIA_TYPE)
              .header(credential.header(), credential.value())
              .GET()
              .build();
      return passedOn(
          TimedCall.answer(
              http,
              request,
              BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES),
              within));
    } catch (IOException e) {
      throw away();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw away();
    } finally {
      places.release();
    }
  }

  private static Response passedOn(HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status >= 500 && status != 503) {
      throw away();
    }
    Response.ResponseBuilder response =
        Response.status(status)
            .entity(answer.body())
            .type(status < 400 ? "application/json" : Problem.MEDIA_TYPE);
    answer.headers().firstValue("Retry-After").ifPresent(s -> response.header("Retry-After", s));
    return response.build();
  }

  private static ProblemException away() {
    return new ProblemException(
        Problem.of(
            503,
            "analysis-away",
            "The analysis does not answer",
            "研判暂不可用，归并依据、热度和发布效果稍后可见；时限、签收和登记不受影响"),
        Map.of("Retry-After", "5"));
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}
