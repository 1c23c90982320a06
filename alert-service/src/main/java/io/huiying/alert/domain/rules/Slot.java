package io.huiying.alert.domain.rules;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One of the clocks that an incident may have. Slots follow one another by kind.
 *
 * @param kind what it waits for
 * @param qualifier which of several of the kind, absent for the only one
 */
public record Slot(ClockKind kind, @Nullable String qualifier) implements Comparable<Slot> {

  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::kind)
          .thenComparing(
              slot -> slot.qualifier() == null ? "" : slot.qualifier(), Comparator.naturalOrder());

  /** The slot that a clock fills. */
  public static Slot of(Clock clock) {
    return new Slot(clock.kind(), clock.details().qualifier());
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
