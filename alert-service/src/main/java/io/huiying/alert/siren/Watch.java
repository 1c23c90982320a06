package io.huiying.alert.siren;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The siren's memory: open clocks, what was claimed, what is due next. Claims only what nobody else
 * has claimed a grace after its moment. Pure but for its own state; one thread.
 */
final class Watch {

  private record Due(long at, Clock clock, int threshold) {}

  private record Claimed(int generation, int threshold) {}

  private static final int NANOS_PER_MILLI = 1_000_000;

  private static final Comparator<Due> OLDEST_FIRST =
      Comparator.comparingLong(Due::at).thenComparing(due -> due.clock().id());

  private final Map<String, Clock> clocks = new HashMap<>();
  private final Map<String, Claimed> claimed = new HashMap<>();
  private final PriorityQueue<Due> queue = new PriorityQueue<>(OLDEST_FIRST);
  private final Duration grace;
  private final int speed;
  private long knownSince = Long.MIN_VALUE;
  private boolean ready;

  /**
   * @param grace machine time that the engine gets first
   * @param speed house seconds a machine second
   */
  Watch(Duration grace, int speed) {
    this.grace = grace;
    this.speed = speed;
  }

  /**
   * Claims are known from this moment on only. Who knows them all need not say so; moments before
   * it are the engine's, which remembers across restarts what the siren does not.
   */
  void knowsSince(Instant firstClaim) {
    knownSince = Math.max(knownSince, firstClaim.toEpochMilli());
  }

  /**
   * Everything that there was has been told. Only now the moments are set in order: each clock
   * begins after what was claimed of it, and nothing can be due before something older.
   */
  void ready() {
    ready = true;
    claimed.keySet().retainAll(clocks.keySet());
    clocks.values().forEach(clock -> expect(clock, next(clock)));
  }

  private Threshold next(Clock clock) {
    Claimed last = claimed.get(clock.id());
    return last != null && last.generation() == clock.generation()
        ? RingPlan.after(clock, new Threshold(last.threshold()))
        : RingPlan.first(clock);
  }

  /** A clock as it is now; absent when it no longer rings. */
  void clock(String clockId, @Nullable Clock clock) {
    if (clock == null || !clock.rings()) {
      clocks.remove(clockId);
      claimed.remove(clockId);
      return;
    }
    Clock before = clocks.get(clockId);
    // Under the clock's own id: a million keys kept twice are a hundred megabytes.
    clocks.put(before == null ? clock.id() : clockId, clock);
    if (ready && (before == null || before.generation() != clock.generation())) {
      expect(clock, RingPlan.first(clock));
    }
  }

  /** Somebody claimed an alarm; the siren's own claims come back this way too. */
  void claimed(Alarm alarm) {
    Claimed before = claimed.get(alarm.clockId());
    boolean newer =
        before == null
            || alarm.generation() > before.generation()
            || (alarm.generation() == before.generation()
                && alarm.threshold().index() > before.threshold());
    if (newer) {
      claimed.put(alarm.clockId(), new Claimed(alarm.generation(), alarm.threshold().index()));
    }
  }

  /** What is due and unclaimed, oldest first, at most {@code limit}. */
  List<Alarm> due(Instant now, int limit) {
    List<Alarm> alarms = new ArrayList<>();
    Instant patience = now.minus(grace.multipliedBy(speed));
    while (alarms.size() < limit && isRipe(patience)) {
      Due due = queue.remove();
      Clock clock = clocks.get(due.clock().id());
      if (clock == null || clock.generation() != due.clock().generation()) {
        continue;
      }
      Threshold threshold = RingPlan.foldReminders(clock, new Threshold(due.threshold()), patience);
      if (!isClaimed(clock, threshold) && due.at() >= knownSince) {
        alarms.add(Alarms.claim(clock, threshold, now, speed, "siren"));
      }
      expect(clock, RingPlan.after(clock, threshold));
    }
    return alarms;
  }

  /** How many clocks are watched. */
  int size() {
    return clocks.size();
  }

  private boolean isRipe(Instant patience) {
    Due next = queue.peek();
    return next != null && next.at() <= patience.toEpochMilli();
  }

  /** The engine claims in order, so a later claim stands for the earlier ones. */
  private boolean isClaimed(Clock clock, Threshold threshold) {
    Claimed last = claimed.get(clock.id());
    return last != null
        && last.generation() == clock.generation()
        && last.threshold() >= threshold.index();
  }

  private void expect(Clock clock, Threshold threshold) {
    queue.add(new Due(roundedUp(RingPlan.ringsAt(clock, threshold)), clock, threshold.index()));
  }

  /** In milliseconds, up: late by less than one rather than early. */
  private static long roundedUp(Instant at) {
    return at.plusNanos(NANOS_PER_MILLI - 1).toEpochMilli();
  }
}
