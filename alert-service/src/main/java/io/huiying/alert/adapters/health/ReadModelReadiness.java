package io.huiying.alert.adapters.health;

import io.huiying.alert.adapters.console.ReadModel;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the read model has caught up with what was there at the start. */
@Readiness
@ApplicationScoped
public class ReadModelReadiness implements HealthCheck {

  private final ReadModel readModel;

  ReadModelReadiness(ReadModel readModel) {
    this.readModel = readModel;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("read-model")
        .withData("connected", readModel.connected())
        .withData("unreadable", readModel.unreadable())
        .status(readModel.ready())
        .build();
  }
}
