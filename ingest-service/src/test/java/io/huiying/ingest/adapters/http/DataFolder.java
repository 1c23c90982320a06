package io.huiying.ingest.adapters.http;

import io.huiying.contracts.incident.Role;
import io.huiying.kit.access.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A data folder of a house in a test, with a token to push by. */
final class DataFolder {

  static final String TOKEN = "test.token";

  private DataFolder() {}

  static Map<String, String> settings(String bootstrapServers) throws IOException {
    Path data = Files.createTempDirectory("ingest-data-");
    String token =
        Tokens.openOrCreate(data).issue("test", Role.MONITOR, Instant.now(), Duration.ofHours(1));
    Map<String, String> settings = new HashMap<>();
    settings.put("huiying.data", data.toString());
    settings.put("huiying.kafka.bootstrap-servers", bootstrapServers);
    settings.put("quarkus.http.test-port", "0");
    // In tests Quarkus makes a key pair of its own and would prefer it to the house's key.
    settings.put("mp.jwt.verify.publickey", "NONE");
    settings.put(TOKEN, token);
    return settings;
  }
}
