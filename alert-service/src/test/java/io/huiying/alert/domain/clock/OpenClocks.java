package io.huiying.alert.domain.clock;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.post.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Fictional clocks for tests, and what they have to ring, by their own arithmetic. */
public final class OpenClocks {

  public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private static final List<Integer> PERCENTS = List.of(50, 75, 90, 100);
  private static final Duration REMINDERS = Duration.ofHours(9);

  private OpenClocks() {}

  /** A clock opened at its start. */
  public static Clock clock(String incident, Instant start, Duration length) {
    return clock(incident, start, length, 1);
  }

  /** A clock on one of its schedules. */
  public static Clock clock(String incident, Instant start, Duration length, int generation) {
    return new Clock(
        Clock.idOf(incident, ClockKind.FIRST_RELEASE),
        incident,
        ClockKind.FIRST_RELEASE,
        "云汀市",
        ClockState.RUNNING,
        false,
        false,
        false,
        start,
        start,
        start.plus(length),
        start.plus(length),
        null,
        generation,
        REMINDERS,
        "national-2016@1",
        "三",
        "滨江区火灾",
        Mark.LIVE);
  }

  /** Ids of the alarms that a first schedule has to give until a moment, in order. */
  public static List<String> owed(Clock clock, Instant until) {
    List<String> owed = new ArrayList<>();
    long length = Duration.between(clock.startedFrom(), clock.dueAt()).toMillis();
    for (int i = 0; i <= PERCENTS.size(); i++) {
      int percent = i < PERCENTS.size() ? PERCENTS.get(i) : 100;
      Instant at = clock.startedFrom().plusMillis(length * percent / 100);
      if (!at.isAfter(until)) {
        owed.add(Alarms.claim(clock, new Threshold(i), at, 1, "test").id());
      }
    }
    return owed;
  }
}
