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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps the due index of the open clocks and rings what is due. */
@NullUnmarked
final class WatchProcessor implements Processor<String, Clock, String, Alarm> {

  static final Duration TICK = Duration.ofMillis(50);

  /** More than this waits for the next tick, so that a flood never holds up the partition. */
  static final int PER_TICK = 2_000;

  private final HouseClock house;
  private final TickObserver observer;
  private ProcessorContext<String, Alarm> context;
  private KeyValueStore<String, Watched> watched;
  private KeyValueStore<Bytes, Integer> due;
  private final Deque<Again> again = new ArrayDeque<>();

  /** Nothing unrung lies before it. Only spares the scan the tombstones, so it is not stored. */
  private long mark;

  private boolean recalled;

  /** A threshold that rang before the start, as far as this task remembers. */
  private record Again(String clockId, int generation, Threshold threshold) {}

  WatchProcessor(HouseClock house, TickObserver observer) {
    this.house = house;
    this.observer = observer;
  }

  @Override
  public void init(ProcessorContext<String, Alarm> processorContext) {
    context = processorContext;
    watched = context.getStateStore(ClockTopology.WATCHED);
    due = context.getStateStore(ClockTopology.DUE);
    mark = 0;
    recalled = false;
    again.clear();
    context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, machineTime -> tick());
  }

  @Override
  public void process(Record<String, Clock> record) {
    Watched before = watched.get(record.key());
    Clock clock = record.value();
    if (before != null && clock != null && clock.generation() < before.clock().generation()) {
      return;
    }
    if (before != null) {
      due.delete(DueKey.of(before.ringsAt(), record.key()));
    }
    if (clock == null || !clock.rings()) {
      watched.delete(record.key());
    } else {
      watch(clock, isSameSchedule(before, clock) ? before.threshold() : RingPlan.first(clock));
    }
    observer.watching(context.taskId().partition(), watched.approximateNumEntries());
  }

  private static boolean isSameSchedule(@Nullable Watched before, Clock clock) {
    return before != null && before.clock().generation() == clock.generation();
  }

  private void watch(Clock clock, Threshold next) {
    long at = DueKey.millis(RingPlan.ringsAt(clock, next));
    watched.put(clock.id(), new Watched(clock, next.index(), at));
    due.put(DueKey.of(at, clock.id()), clock.generation());
    mark = Math.min(mark, at);
  }

  private void tick() {
    Instant now = house.instant();
    if (!recalled) {
      recall(now);
    }
    ringAgain(now);
    List<Bytes> ripe = ripe(now);
    Duration behind = ripe.isEmpty() ? Duration.ZERO : behind(now, DueKey.millis(ripe.getFirst()));
    long reached = ripe.size() < PER_TICK ? now.toEpochMilli() : DueKey.millis(ripe.getLast());
    mark = Math.max(mark, reached);
    ripe.forEach(key -> ring(key, now));
    observer.ticked(ripe.size(), behind);
  }

  /**
   * Progress may have become durable before the alarm that it tells of, when the process was killed
   * in between. So at the start index and mark are made anew from the clocks, and what each of them
   * rang last is claimed once more: the first record of an id wins, so a repeat reaches nobody. In
   * the first tick and not in {@code init}, because only here records may be forwarded.
   */
  private void recall(Instant now) {
    long earliest = now.toEpochMilli();
    try (KeyValueIterator<String, Watched> all = watched.all()) {
      while (all.hasNext()) {
        Watched entry = all.next().value;
        Clock clock = entry.clock();
        due.put(DueKey.of(entry.ringsAt(), clock.id()), clock.generation());
        earliest = Math.min(earliest, entry.ringsAt());
        RingPlan.before(clock, entry.threshold())
            .filter(rung -> !RingPlan.ringsAt(clock, rung).isAfter(now))
            .ifPresent(rung -> again.add(new Again(clock.id(), clock.generation(), rung)));
      }
    }
    mark = earliest;
    recalled = true;
  }

  private void ringAgain(Instant now) {
    for (int i = 0; i < PER_TICK && !again.isEmpty(); i++) {
      Again rung = again.remove();
      Watched entry = watched.get(rung.clockId());
      if (entry != null && entry.clock().generation() == rung.generation()) {
        claim(entry.clock(), rung.threshold(), now);
      }
    }
  }

  private Duration behind(Instant now, long dueMillis) {
    return Duration.ofMillis(now.toEpochMilli() - dueMillis).dividedBy(house.speed());
  }

  private List<Bytes> ripe(Instant now) {
    List<Bytes> ripe = new ArrayList<>();
    Bytes until = DueKey.from(now.toEpochMilli() + 1);
    try (KeyValueIterator<Bytes, Integer> found = due.range(DueKey.from(mark), until)) {
      while (found.hasNext() && ripe.size() < PER_TICK) {
        ripe.add(found.next().key);
      }
    }
    return ripe;
  }

  private void ring(Bytes key, Instant now) {
    due.delete(key);
    Watched entry = watched.get(DueKey.clockId(key));
    if (entry == null || entry.ringsAt() != DueKey.millis(key)) {
      return;
    }
    Clock clock = entry.clock();
    Threshold rings = RingPlan.foldReminders(clock, entry.threshold(), now);
    claim(clock, rings, now);
    watch(clock, RingPlan.after(clock, rings));
  }

  private void claim(Clock clock, Threshold threshold, Instant now) {
    Alarm alarm = Alarms.claim(clock, threshold, now, house.speed(), "engine");
    context.forward(
        new Record<>(clock.incidentId(), alarm, context.currentSystemTimeMs()),
        ClockTopology.ALARMS);
  }
}
