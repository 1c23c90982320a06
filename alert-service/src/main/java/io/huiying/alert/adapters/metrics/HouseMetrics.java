package io.huiying.alert.adapters.metrics;

import io.huiying.alert.adapters.console.IncidentProjection;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.time.HouseClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/**
 * Open clocks, alarms and how long it takes from a post's arrival to its incident on the screens.
 * Alarm when open clocks fall due and {@code huiying_alarms_fired_total} stands still. What belongs
 * to an exercise has the mark {@code drill}, and is nobody's duty.
 */
@Startup
@ApplicationScoped
public class HouseMetrics {

  private final MeterRegistry registry;
  private final HouseClock clock;
  private final Timer endToEnd;

  HouseMetrics(MeterRegistry registry, HouseClock clock, IncidentProjection projection) {
    this.registry = registry;
    this.clock = clock;
    this.endToEnd =
        Timer.builder("huiying.end.to.end.seconds")
            .description("Machine time from a post's arrival to its incident on the screens")
            .publishPercentileHistogram()
            .register(registry);
    for (Mark mark : Mark.values()) {
      for (ClockKind kind : ClockKind.values()) {
        Gauge.builder("huiying.open.clocks", projection, shown -> open(shown, mark, kind))
            .description("Clocks that wait for something")
            .tag("kind", name(kind))
            .tag("mark", name(mark))
            .register(registry);
      }
    }
  }

  /** An incident appeared. */
  public void incidentShown(Incident incident) {
    Duration taken =
        Duration.between(incident.firstSeenAt(), clock.instant()).dividedBy(clock.speed());
    endToEnd.record(taken.isNegative() ? Duration.ZERO : taken);
  }

  /** An alarm was told. */
  public void alarmFired(Alarm alarm) {
    registry
        .counter(
            "huiying.alarms.fired",
            "kind",
            name(alarm.kind()),
            "late",
            Boolean.toString(alarm.late()),
            "mark",
            name(alarm.mark()))
        .increment();
  }

  private static double open(IncidentProjection projection, Mark mark, ClockKind kind) {
    return projection.all().stream()
        .filter(shown -> shown.incident().mark() == mark)
        .flatMap(shown -> shown.incident().clocks().stream())
        .filter(clock -> clock.kind() == kind && clock.state().open())
        .count();
  }

  private static String name(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
