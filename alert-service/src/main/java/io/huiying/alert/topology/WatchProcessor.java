package io.huiying.alert.topology;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.clock.RingPlan;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.time.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps the due index of the open clocks and rings what is due. */
@NullUnmarked
final class WatchProcessor implements Processor<String, Clock, String, Alarm> {

  static final Duration TICK = Duration.ofMillis(20);

  /**
   * More than this waits for the next tick, so that a flood in one partition holds up neither the
   * others nor the group's heartbeat: about 50 ms of work.
   */
  static final int PER_TICK = 500;

  /** How often the number of clocks is told, in ticks. */
  private static final int COUNTED_EVERY = 50;

  private final HouseClock house;
  private final TickObserver observer;
  private ProcessorContext<String, Alarm> context;
  private ClockBook book;
  private final Deque<ClockBook.Unheard> again = new ArrayDeque<>();

  /** Nothing unrung lies before it. Only spares the scan the tombstones, so it is not stored. */
  private long mark;

  private boolean recalled;
  private int ticks;

  WatchProcessor(HouseClock house, TickObserver observer) {
    this.house = house;
    this.observer = observer;
  }

  @Override
  public void init(ProcessorContext<String, Alarm> processorContext) {
    context = processorContext;
    book = new ClockBook(context.getStateStore(ClockTopology.BOOK));
    mark = 0;
    ticks = 0;
    recalled = false;
    again.clear();
    context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, machineTime -> tick());
  }

  @Override
  public void process(Record<String, Clock> record) {
    Watched before = book.clock(record.key());
    Clock clock = record.value();
    if (before != null && clock != null && clock.generation() < before.clock().generation()) {
      return;
    }
    if (clock != null && clock.rings()) {
      Threshold next = isSameSchedule(before, clock) ? before.threshold() : RingPlan.first(clock);
      watch(before, Watched.of(clock, next, ringsAt(clock, next)));
    } else if (before != null) {
      book.forget(before);
    }
  }

  private static boolean isSameSchedule(@Nullable Watched before, Clock clock) {
    return before != null && before.clock().generation() == clock.generation();
  }

  private static long ringsAt(Clock clock, Threshold threshold) {
    return DueKey.millis(RingPlan.ringsAt(clock, threshold));
  }

  private Bytes watch(@Nullable Watched before, Watched now) {
    book.watch(before, now);
    mark = Math.min(mark, now.ringsAt());
    return DueKey.of(now.ringsAt(), now.clock().id());
  }

  private void tick() {
    Instant now = house.instant();
    if (!recalled) {
      again.addAll(book.unheard());
      recalled = true;
    }
    ringAgain(now);
    if (again.isEmpty()) {
      ringRipe(now);
    } else {
      observer.ticked(0, Duration.ZERO);
    }
    if (ticks++ % COUNTED_EVERY == 0) {
      observer.watching(context.taskId().partition(), book.size());
    }
  }

  /** The oldest first, also among the moments of clocks of which several are due. */
  private void ringRipe(Instant now) {
    List<Bytes> found = book.due(mark, now.toEpochMilli(), PER_TICK);
    boolean all = found.size() < PER_TICK;
    long until = all ? now.toEpochMilli() : DueKey.millis(found.getLast());
    Duration behind = found.isEmpty() ? Duration.ZERO : behind(now, found.getFirst());
    PriorityQueue<Bytes> ripe = new PriorityQueue<>(found);
    int rung = 0;
    while (!ripe.isEmpty() && rung < PER_TICK) {
      Bytes next = ring(ripe.remove(), now);
      rung++;
      if (next != null && DueKey.millis(next) <= until) {
        ripe.add(next);
      }
    }
    // What is left of the oldest lies in the index still.
    mark = Math.max(mark, until);
    if (!ripe.isEmpty()) {
      mark = DueKey.millis(ripe.peek());
    }
    observer.ticked(rung, behind);
  }

  /**
   * Progress may have become durable before the alarm that it tells of, when the process was killed
   * in between. So what was not heard on the topic is claimed once more: the first record of an id
   * wins, so a repeat reaches nobody. From the first tick on and not in {@code init}, because only
   * here records may be forwarded.
   */
  private void ringAgain(Instant now) {
    for (int i = 0; i < PER_TICK && !again.isEmpty(); i++) {
      ClockBook.Unheard claim = again.remove();
      Watched entry = book.clock(claim.clockId());
      if (entry != null && entry.clock().generation() == claim.generation()) {
        claim(entry.clock(), claim.threshold(), now);
      } else {
        book.drop(claim);
      }
    }
  }

  private Duration behind(Instant now, Bytes dueKey) {
    long millis = now.toEpochMilli() - DueKey.millis(dueKey);
    return Duration.ofMillis(millis).dividedBy(house.speed());
  }

  /** Where the clock stands in the index afterwards; null when the key was stale. */
  private @Nullable Bytes ring(Bytes key, Instant now) {
    Watched entry = book.clock(DueKey.clockId(key));
    if (entry == null || entry.ringsAt() != DueKey.millis(key)) {
      book.dropStale(key);
      return null;
    }
    Clock clock = entry.clock();
    Threshold rings = RingPlan.foldReminders(clock, entry.threshold(), now);
    claim(clock, rings, now);
    Threshold next = RingPlan.after(clock, rings);
    return watch(entry, entry.then(next, ringsAt(clock, next)));
  }

  private void claim(Clock clock, Threshold threshold, Instant now) {
    Alarm alarm = Alarms.claim(clock, threshold, now, house.speed(), "engine");
    book.claiming(alarm);
    context.forward(
        new Record<>(clock.incidentId(), alarm, context.currentSystemTimeMs()),
        ClockTopology.ALARMS);
  }
}
