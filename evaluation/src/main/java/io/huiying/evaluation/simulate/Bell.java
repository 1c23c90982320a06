package io.huiying.evaluation.simulate;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Claims what is due: the clock engine or the siren, each with a memory of its own. */
final class Bell {

  private static final int NO_SPEED = 1;

  private record Due(Instant at, String clockId) {}

  private record Watched(Clock clock, Threshold next) {
    Due due() {
      return new Due(RingPlan.ringsAt(clock, next), clock.id());
    }
  }

  private final String name;
  private final Map<String, Watched> watched = new LinkedHashMap<>();
  private final TreeSet<Due> due =
      new TreeSet<>(Comparator.comparing(Due::at).thenComparing(Due::clockId));

  Bell(String name) {
    this.name = name;
  }

  /** A clock as it is now; one that no longer rings is forgotten. */
  void clock(Clock clock) {
    Watched before = watched.get(clock.id());
    if (before != null) {
      due.remove(before.due());
    }
    if (!clock.rings()) {
      watched.remove(clock.id());
      return;
    }
    if (before != null && before.clock().generation() == clock.generation()) {
      put(new Watched(clock, before.next()));
    } else {
      put(new Watched(clock, RingPlan.first(clock)));
    }
  }

  private void put(Watched entry) {
    watched.put(entry.clock().id(), entry);
    due.add(entry.due());
  }

  /** When the next claim is due, by the house clock. */
  @Nullable Instant next() {
    return due.isEmpty() ? null : due.first().at();
  }

  /** Claims the first thing that is due by now; absent when nothing is. */
  @Nullable Alarm ring(Instant now) {
    if (due.isEmpty() || due.first().at().isAfter(now)) {
      return null;
    }
    Watched entry = watched.get(due.removeFirst().clockId());
    if (entry == null) {
      throw new IllegalStateException("a due clock is watched");
    }
    Clock clock = entry.clock();
    Threshold rings = RingPlan.foldReminders(clock, entry.next(), now);
    put(new Watched(clock, RingPlan.after(clock, rings)));
    return Alarms.claim(clock, rings, now, NO_SPEED, name);
  }

  /** Starts again: claims once more what each clock rang last, for it may not have been heard. */
  List<Alarm> recall(Instant now) {
    List<Alarm> again = new ArrayList<>();
    for (Watched entry : watched.values()) {
      RingPlan.before(entry.clock(), entry.next())
          .filter(rung -> !RingPlan.ringsAt(entry.clock(), rung).isAfter(now))
          .ifPresent(rung -> again.add(Alarms.claim(entry.clock(), rung, now, NO_SPEED, name)));
    }
    return again;
  }
}
