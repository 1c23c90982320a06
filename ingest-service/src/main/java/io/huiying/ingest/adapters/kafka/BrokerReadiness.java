package io.huiying.ingest.adapters.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when posts can be written. */
@Readiness
@ApplicationScoped
public class BrokerReadiness implements HealthCheck {

  private final BrokerWatch watch;

  BrokerReadiness(BrokerWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("kafka");
    if (!watch.isHere()) {
      response.withData("reason", watch.trouble());
    }
    return response.status(watch.isHere()).build();
  }
}
