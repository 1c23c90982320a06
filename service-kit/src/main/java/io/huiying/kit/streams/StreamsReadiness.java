package io.huiying.kit.streams;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every Streams application of the service runs; says of each where it stands. */
@Readiness
@ApplicationScoped
public class StreamsReadiness implements HealthCheck {

  private final StreamsHouse house;

  StreamsReadiness(StreamsHouse house) {
    this.house = house;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("streams");
    house.runners().forEach(runner -> response.withData(runner.name(), runner.state()));
    return response.status(house.runners().stream().allMatch(StreamsRunner::running)).build();
  }
}
