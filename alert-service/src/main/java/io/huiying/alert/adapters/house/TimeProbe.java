package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.alert.adapters.kafka.Publisher.BrokerAwayException;
import io.huiying.alert.adapters.metrics.TickMetrics;
import io.huiying.alert.domain.clock.ClockTrust;
import io.huiying.alert.domain.clock.ClockTrust.Look;
import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.time.MachineClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Holds the machine's clock against the monotonic one and against the broker's, which stamps the
 * engine's signs of life. Alarm when {@code huiying_time_skew_seconds} leaves ±1.
 */
@ApplicationScoped
public class TimeProbe {

  /** For how long people are told that the clock was set. */
  private static final long JUMP_SHOWN = Duration.ofMinutes(10).toNanos();

  private final InstantSource machine = MachineClock.open();
  private final Publisher publisher;
  private final HouseConfig house;
  private final TickMetrics ticks;
  private final boolean ticksHere;
  private Look last = look();
  private volatile Duration ahead = Duration.ZERO;
  private volatile Duration jumped = Duration.ZERO;
  private volatile long jumpedAt;

  TimeProbe(
      Publisher publisher,
      HouseConfig house,
      AlertConfig config,
      TickMetrics ticks,
      MeterRegistry registry) {
    this.publisher = publisher;
    this.house = house;
    this.ticks = ticks;
    this.ticksHere = config.runs().contains(Program.CLOCKS);
    Gauge.builder("huiying.time.skew.seconds", this, me -> me.ahead.toMillis() / 1e3)
        .description("How far the machine's clock is ahead of the broker's")
        .register(registry);
  }

  /** Looks once; to be called every second, by one thread. */
  void probe() {
    Look now = look();
    ClockTrust.jump(last, now)
        .ifPresent(
            by -> {
              jumped = by;
              jumpedAt = now.monotonicNanos();
            });
    last = now;
    if (ticksHere) {
      ask();
    }
  }

  private void ask() {
    Instant asked = machine.instant();
    Pulse pulse =
        new Pulse(
            Pulse.CLOCKS, house.instance(), asked, ticks.sinceTick().toMillis(), ticks.watched());
    try {
      Instant broker = publisher.writeStamped(Topics.PULSE, Pulse.CLOCKS, pulse);
      ahead = ClockTrust.ahead(asked, machine.instant(), broker).orElse(Duration.ZERO);
    } catch (BrokerAwayException e) {
      // Told as such elsewhere; of the time nothing new is known.
      return;
    }
  }

  private Look look() {
    return new Look(machine.instant(), System.nanoTime());
  }

  /** What people have to know of the time; empty when it can be believed. */
  Optional<String> complaint() {
    if (!ahead.isZero()) {
      return Optional.of(
          "本机时钟比消息系统%s %d 秒，时限提醒可能%s，请立即校时"
              .formatted(
                  ahead.isNegative() ? "慢" : "快",
                  ahead.abs().toSeconds(),
                  ahead.isNegative() ? "推迟" : "提早"));
    }
    if (!jumped.isZero() && System.nanoTime() - jumpedAt < JUMP_SHOWN) {
      return Optional.of(
          "本机时钟被向%s拨动 %d 秒（或曾休眠），请核对时间与近期提醒"
              .formatted(jumped.isNegative() ? "后" : "前", jumped.abs().toSeconds()));
    }
    return Optional.empty();
  }
}
