package io.huiying.alert.adapters.metrics;

import io.huiying.alert.topology.TickObserver;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clocks' own proof that they tick. Alarm when {@code huiying_clock_since_tick_seconds} passes
 * two seconds, or {@code huiying_clock_lag_seconds} one.
 */
@ApplicationScoped
public class TickMetrics implements TickObserver {

  private final AtomicLong lastTick = new AtomicLong(System.nanoTime());
  private final Timer lag;
  private final Map<Integer, Long> watched = new ConcurrentHashMap<>();

  public TickMetrics(MeterRegistry registry) {
    this.lag =
        Timer.builder("huiying.clock.lag.seconds")
            .description("Machine time from a threshold to its alarm")
            .publishPercentileHistogram()
            .register(registry);
    Gauge.builder("huiying.clock.since.tick.seconds", this, me -> me.sinceTick().toMillis() / 1e3)
        .description("Machine time since the clocks were last looked at")
        .register(registry);
    Gauge.builder("huiying.clocks.watched", watched, this::sum)
        .description("Clocks that the engine of this instance watches")
        .register(registry);
  }

  @Override
  public void ticked(int rung, Duration behind) {
    lastTick.set(System.nanoTime());
    if (rung > 0) {
      lag.record(behind);
    }
  }

  @Override
  public void watching(int partition, long clocks) {
    watched.put(partition, clocks);
  }

  /** How many clocks the engine of this instance watches. */
  public long watched() {
    return (long) sum(watched);
  }

  /** Machine time since the clocks were last looked at. */
  public Duration sinceTick() {
    return Duration.ofNanos(System.nanoTime() - lastTick.get());
  }

  private double sum(Map<Integer, Long> byPartition) {
    return byPartition.values().stream().mapToLong(Long::longValue).sum();
  }
}
