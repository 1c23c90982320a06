package io.huiying.ingest.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.wire.Json;
import io.huiying.ingest.replay.archive.Recorded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pushes batches and does not give up while there is hope: a 503 is retried when the door says, a
 * door that does not answer for two minutes. Retrying is harmless, ids derive from content.
 */
final class DoorClient {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
  private static final Duration SILENT_PAUSE = Duration.ofSeconds(2);
  private static final int SILENT_TRIES = 60;
  private static final int LONGEST_RETRY_SECONDS = 30;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build();
  private final URI address;
  private final FeederToken token;
  private final Pause pause;
  private final Consumer<String> tell;

  /**
   * @param tell hears what keeps it waiting
   */
  DoorClient(URI url, FeederToken token, Pause pause, Consumer<String> tell) {
    this.address = URI.create(url + "/api/v1/posts");
    this.token = token;
    this.pause = pause;
    this.tell = tell;
  }

  /** Pushes a batch and returns when the door has answered for every row. */
  Pushed push(List<Recorded> batch) throws StoppedException, InterruptedException {
    byte[] body = lines(batch);
    int silent = 0;
    while (true) {
      try {
        HttpResponse<byte[]> answer = http.send(request(body), BodyHandlers.ofByteArray());
        silent = 0;
        switch (answer.statusCode()) {
          case 202, 400 -> {
            return counted(answer);
          }
          case 503 -> waitAsTold(answer);
          default ->
              throw StoppedException.failed(
                  "replay: " + address + " 回答 " + answer.statusCode() + "：" + detail(answer));
        }
      } catch (IOException e) {
        if (++silent > SILENT_TRIES) {
          throw StoppedException.failed("replay: " + address + " 无法连接，已放弃");
        }
        tell.accept(address + " 暂时无法连接，重试中");
        pause.last(SILENT_PAUSE);
      }
    }
  }

  private HttpRequest request(byte[] body) {
    return HttpRequest.newBuilder(address)
        .timeout(ANSWER_WITHIN)
        .header("Authorization", "Bearer " + token.current())
        .header("Content-Type", "application/x-ndjson")
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private void waitAsTold(HttpResponse<byte[]> answer) throws InterruptedException {
    int seconds =
        answer
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .orElse(1);
    tell.accept("采集服务暂不接收（" + detail(answer) + "），" + seconds + " 秒后重试");
    pause.last(Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_RETRY_SECONDS)));
  }

  private static Pushed counted(HttpResponse<byte[]> answer) throws IOException, StoppedException {
    JsonNode told = Json.mapper().readTree(answer.body());
    if (!told.has("rejected")) {
      throw StoppedException.failed("replay: 采集服务拒绝了整批内容：" + detail(answer));
    }
    List<Pushed.Refused> refusals = new ArrayList<>();
    for (JsonNode row : told.path("rows")) {
      refusals.add(new Pushed.Refused(row.path("row").asInt(), row.path("reason").asText()));
    }
    return new Pushed(
        told.path("accepted").asInt(),
        told.path("duplicates").asInt(),
        told.path("rejected").asInt(),
        refusals);
  }

  private static String detail(HttpResponse<byte[]> answer) {
    try {
      return Json.mapper().readTree(answer.body()).path("detail").asText("没有说明");
    } catch (IOException notJson) {
      return "没有说明";
    }
  }

  private static byte[] lines(List<Recorded> batch) throws StoppedException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Recorded row : batch) {
      try {
        lines.writeBytes(Json.mapper().writeValueAsBytes(row.post()));
      } catch (IOException e) {
        throw StoppedException.failed("replay: line " + row.line() + " cannot be written as JSON");
      }
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
