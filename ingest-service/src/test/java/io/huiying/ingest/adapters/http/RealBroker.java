package io.huiying.ingest.adapters.http;

import io.huiying.local.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Gives the service under test a real broker with the declared topics. */
public final class RealBroker implements QuarkusTestResourceLifecycleManager {

  private final RealParts parts = RealParts.fresh();

  @Override
  public Map<String, String> start() {
    try {
      return DataFolder.settings(parts.bootstrapServers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    try {
      parts.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
