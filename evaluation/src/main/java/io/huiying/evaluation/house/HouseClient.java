package io.huiying.evaluation.house;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Uses a house over HTTP as feeds, duty officers and the console do. */
public final class HouseClient {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final String NDJSON = "application/x-ndjson";
  private static final String JSON = "application/json";

  /**
   * As browsers speak without TLS. Upgraded to HTTP/2 in the clear, this client once waited for the
   * rest of an answer for ever, and its time-out ends with the head of an answer.
   */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI alert;
  private final URI ingest;
  private final URI analysis;
  private final String token;

  HouseClient(URI alert, URI ingest, URI analysis, String token) {
    this.alert = alert;
    this.ingest = ingest;
    this.analysis = analysis;
    this.token = token;
  }

  /** Pushes posts, one JSON object a line. */
  public HttpResponse<String> push(String lines) throws IOException, InterruptedException {
    return send(
        request(ingest, "/api/v1/posts")
            .header("Content-Type", NDJSON)
            .POST(HttpRequest.BodyPublishers.ofString(lines)));
  }

  /** Pushes one post. */
  public HttpResponse<String> push(PushedPost post) throws IOException, InterruptedException {
    return push(post.line());
  }

  /** All incidents. */
  public JsonNode incidents() throws IOException, InterruptedException {
    return json(send(request(alert, "/api/v1/incidents?limit=200"))).required("items");
  }

  /** The incident at a place, if there is one. */
  public Optional<JsonNode> incidentAt(String placeCode) throws IOException, InterruptedException {
    return StreamSupport.stream(incidents().spliterator(), false)
        .filter(incident -> incident.at("/place/code").asText().equals(placeCode))
        .findFirst();
  }

  /** One incident. */
  public JsonNode incident(String id) throws IOException, InterruptedException {
    return json(send(request(alert, "/api/v1/incidents/" + id)));
  }

  /** Its events. */
  public JsonNode timeline(String id) throws IOException, InterruptedException {
    return json(send(request(alert, "/api/v1/incidents/" + id + "/timeline"))).required("items");
  }

  /** A command, e.g. {@code acknowledgement}. */
  public HttpResponse<String> command(String id, String name, String body)
      throws IOException, InterruptedException {
    return send(
        request(alert, "/api/v1/incidents/" + id + "/" + name)
            .header("Content-Type", JSON)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Full-text search. */
  public HttpResponse<String> search(String words) throws IOException, InterruptedException {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return send(request(analysis, "/api/v1/posts?q=" + query));
  }

  /** What the console shows of the house's state. */
  public JsonNode house() throws IOException, InterruptedException {
    return json(send(request(alert, "/api/v1/house")));
  }

  /** The live stream, from now on or behind an event already seen. */
  public EventStream stream(String lastEventId) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(alert.resolve("/api/v1/stream"))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream");
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    return EventStream.open(http, request.build());
  }

  private HttpRequest.Builder request(URI service, String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException(
          response.uri() + " answered " + response.statusCode() + ": " + response.body());
    }
    return Json.mapper().readTree(response.body());
  }
}
