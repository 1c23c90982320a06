package io.huiying.evaluation.simulate;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** What is going to happen, by time and then in the order in which it was noted. */
final class Agenda {

  /** One entry; {@code trouble} or {@code step} is there. */
  record Entry(Instant at, long order, @Nullable Step step, @Nullable Trouble trouble) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
  private long order;

  void note(Instant at, Step step) {
    entries.add(new Entry(at, order++, step, null));
  }

  void note(Trouble trouble) {
    entries.add(new Entry(trouble.at(), order++, null, trouble));
  }

  /** The same entry later, still before those that were noted after it. */
  void postpone(Entry entry, Instant to) {
    entries.add(new Entry(to, entry.order(), entry.step(), entry.trouble()));
  }

  @Nullable Entry first() {
    return entries.peek();
  }

  void removeFirst() {
    entries.remove();
  }
}
