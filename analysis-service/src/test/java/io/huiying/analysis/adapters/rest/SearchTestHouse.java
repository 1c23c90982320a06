package io.huiying.analysis.adapters.rest;

import io.huiying.kit.access.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A data folder of its own, no broker and no search node: both are played by the test. */
public class SearchTestHouse implements QuarkusTestResourceLifecycleManager {

  private Path data;

  @Override
  public Map<String, String> start() {
    try {
      data = Files.createTempDirectory("huiying-search-");
      // Else made by the alert service, which nobody starts here.
      Tokens.openOrCreate(data);
      return Map.of(
          "huiying.data", data.toString(),
          "huiying.kafka.bootstrap-servers", "127.0.0.1:9",
          "huiying.elasticsearch.url", "http://127.0.0.1:9");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
