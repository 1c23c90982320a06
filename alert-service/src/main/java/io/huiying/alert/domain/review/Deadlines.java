package io.huiying.alert.domain.review;

import io.huiying.contracts.clock.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The deadlines that each clock of an incident was, one after another. */
final class Deadlines {

  private final Map<String, List<Deadline>> byClock = new LinkedHashMap<>();

  /** A clock opens: the next deadline, unless the last one is not over. */
  void open(Clock clock) {
    List<Deadline> known = byClock.computeIfAbsent(clock.id(), _ -> new ArrayList<>());
    if (known.isEmpty() || known.getLast().over()) {
      known.add(Deadline.opened(clock));
    } else {
      known.set(known.size() - 1, known.getLast().moved(clock));
    }
  }

  /** Something became of a clock's last deadline. */
  void last(String clockId, UnaryOperator<Deadline> change) {
    List<Deadline> known = byClock.getOrDefault(clockId, List.of());
    if (!known.isEmpty()) {
      known.set(known.size() - 1, change.apply(known.getLast()));
    }
  }

  Stream<Deadline> all() {
    return byClock.values().stream().flatMap(List::stream);
  }
}
