package io.huiying.evaluation.bench.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How long nothing was heard while something was owed. */
final class Silence {

  private record Heard(Instant owed, Instant at) {}

  private final List<Heard> all = new ArrayList<>();

  void heard(Instant owed, Instant at) {
    all.add(new Heard(owed, at));
  }

  /** The longest stretch between two first records, as far as an alarm was owed in it. */
  Duration longest() {
    List<Heard> order = all.stream().sorted(Comparator.comparing(Heard::at)).toList();
    Duration longest = Duration.ZERO;
    Instant oldestOwed = Instant.MAX;
    for (int i = order.size() - 1; i >= 0; i--) {
      Heard next = order.get(i);
      oldestOwed = next.owed().isBefore(oldestOwed) ? next.owed() : oldestOwed;
      Instant before = i == 0 ? Instant.MIN : order.get(i - 1).at();
      Instant from = before.isAfter(oldestOwed) ? before : oldestOwed;
      Duration silence = Duration.between(from, next.at());
      longest = silence.compareTo(longest) > 0 ? silence : longest;
    }
    return longest;
  }
}
