package io.huiying.alert.adapters.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.huiying.alert.adapters.house.AlertConfig;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.notice.Notification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A system that takes messages by HTTP POST. The address comes from the configuration alone and no
 * redirect is followed. {@code Huiying-Notification-Id} stays the same over all attempts, so that
 * the receiver can drop a repetition.
 */
public final class WebhookChannel implements DeliveryChannel {

  static final String ID = "Huiying-Notification-Id";
  static final String TIMESTAMP = "Huiying-Timestamp";
  static final String SIGNATURE = "Huiying-Signature";

  static final Duration WITHIN = Duration.ofSeconds(5);

  private final String name;
  private final URI url;
  private final boolean real;
  private final Audience audience;
  private final byte @Nullable [] secret;
  private final HttpClient http;
  private final ObjectMapper json;
  private final InstantSource machine;
  private final Duration within;

  private WebhookChannel(
      String name,
      URI url,
      boolean real,
      Audience audience,
      byte @Nullable [] secret,
      HttpClient http,
      ObjectMapper json,
      InstantSource machine,
      Duration within) {
    this.name = name;
    this.url = url;
    this.real = real;
    this.audience = audience;
    this.secret = secret;
    this.http = http;
    this.json = json;
    this.machine = machine;
    this.within = within;
  }

  /**
   * The channel of a configured webhook.
   *
   * @param machine the machine's clock, because the receiver judges the timestamp by its own
   * @throws IOException when the secret cannot be read
   */
  public static WebhookChannel open(
      String name,
      AlertConfig.Webhook config,
      HttpClient http,
      ObjectMapper json,
      InstantSource machine)
      throws IOException {
    return open(name, config, http, json, machine, WITHIN);
  }

  static WebhookChannel open(
      String name,
      AlertConfig.Webhook config,
      HttpClient http,
      ObjectMapper json,
      InstantSource machine,
      Duration within)
      throws IOException {
    String scheme = String.valueOf(config.url().getScheme()).toLowerCase(Locale.ROOT);
    if (config.url().getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException(
          "huiying.alert.webhooks." + name + ".url is no http or https address");
    }
    byte[] secret =
        config.secretFile().isPresent()
            ? Files.readString(config.secretFile().get())
                .strip()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)
            : null;
    return new WebhookChannel(
        "webhook:" + name,
        config.url(),
        config.real(),
        config.audience(),
        secret,
        http,
        json,
        machine,
        within);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean real() {
    return real;
  }

  @Override
  public Audience audience() {
    return audience;
  }

  @Override
  public Answer send(Notification notification) throws InterruptedException {
    try {
      int status = TimedCall.status(http, request(notification), within);
      return new Answer(status / 100 == 2, "HTTP " + status);
    } catch (IOException | RuntimeException e) {
      return new Answer(false, e.getClass().getSimpleName());
    }
  }

  private HttpRequest request(Notification notification) throws JsonProcessingException {
    byte[] body = json.writeValueAsBytes(notification);
    String timestamp = Long.toString(machine.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(within)
            .header("Content-Type", "application/json")
            .header("User-Agent", "huiying")
            .header(ID, notification.id())
            .header(TIMESTAMP, timestamp)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    byte[] key = secret;
    if (key != null) {
      request.header(SIGNATURE, Signature.of(key, timestamp, body));
    }
    return request.build();
  }
}
