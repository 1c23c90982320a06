package io.huiying.alert.adapters.house;

import io.huiying.local.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A real broker and a data folder for one test class. */
public class RealHouse implements QuarkusTestResourceLifecycleManager {

  private RealParts parts;
  private Path data;

  @Override
  public Map<String, String> start() {
    try {
      parts = RealParts.fresh();
      data = Files.createTempDirectory("huiying-alert-");
      return Map.of(
          "huiying.data", data.toString(),
          "huiying.kafka.bootstrap-servers", parts.bootstrapServers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try (Stream<Path> files = Files.walk(data)) {
      parts.close();
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
