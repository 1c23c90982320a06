package io.huiying.evaluation.bench.clocks;

import io.huiying.evaluation.bench.clocks.AlarmReceiver.First;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what fell due while nobody was there came oldest first, and marked late. */
final class Order {

  private static final int NANOS_PER_MILLI = 1_000_000;

  private final List<Deadline> deadlines;
  private final AlarmReceiver alarms;

  Order(List<Deadline> deadlines, AlarmReceiver alarms) {
    this.deadlines = deadlines;
    this.alarms = alarms;
  }

  private List<First> received() {
    return deadlines.stream()
        .flatMap(deadline -> alarms.first(deadline.alarmId()).stream())
        .toList();
  }

  /** When the last of them came; empty while some are missing. */
  Optional<Instant> last() {
    List<First> received = received();
    return received.size() < deadlines.size()
        ? Optional.empty()
        : received.stream().map(First::at).max(Comparator.naturalOrder());
  }

  /**
   * First records that follow, in their partition, on one of a later deadline; to the millisecond.
   */
  long outOfOrder() {
    Map<Integer, Instant> latest = new HashMap<>();
    long out = 0;
    List<First> inOrder =
        received().stream()
            .sorted(Comparator.comparingInt(First::partition).thenComparingLong(First::offset))
            .toList();
    for (First first : inOrder) {
      Instant due = roundedUp(first.alarm().dueAt());
      Instant before = latest.getOrDefault(first.partition(), Instant.MIN);
      out += due.isBefore(before) ? 1 : 0;
      latest.put(first.partition(), due.isBefore(before) ? before : due);
    }
    return out;
  }

  /** The house keeps its moments in milliseconds, rounded up so that nothing rings early. */
  private static Instant roundedUp(Instant due) {
    return due.plusNanos(NANOS_PER_MILLI - 1).truncatedTo(ChronoUnit.MILLIS);
  }

  long notMarkedLate() {
    return received().stream().filter(first -> !first.alarm().late()).count();
  }
}
