package io.huiying.ingest.adapters.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Pushes as a feeder would. */
record Pusher(URI posts, String token) {

  static final String JSON = "application/json";
  static final String NDJSON = "application/x-ndjson";

  record Answer(HttpResponse<byte[]> http, JsonNode body) {

    int status() {
      return http.statusCode();
    }

    String code() {
      return body.path("code").asText();
    }
  }

  Answer push(String type, String body) throws IOException, InterruptedException {
    return push(type, BodyPublishers.ofString(body));
  }

  Answer push(String type, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(posts)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(body);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(answer, Json.mapper().readTree(answer.body()));
    }
  }
}
