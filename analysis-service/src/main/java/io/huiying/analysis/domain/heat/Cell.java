package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A topic in a region: its open hours, its baseline, its surge. */
final class Cell {

  private final Topic topic;
  private final String region;
  private final SurgePolicy policy;
  private final TreeMap<Long, HourTally> open = new TreeMap<>();
  private Baseline baseline;
  private @Nullable Surge surge;
  private long judgedHour = Long.MIN_VALUE;
  private @Nullable Double judgedBy;

  Cell(Topic topic, String region, Baseline baseline, SurgePolicy policy) {
    this.topic = topic;
    this.region = region;
    this.baseline = baseline;
    this.policy = policy;
  }

  SortedMap<Long, HourTally> open() {
    return open;
  }

  Baseline baseline() {
    return baseline;
  }

  @Nullable Surge surge() {
    return surge;
  }

  void surge(@Nullable Surge surge) {
    this.surge = surge;
  }

  HourTally tally(long hour) {
    HourTally known = open.get(hour);
    return known == null ? HourTally.empty(topic, region, hour) : known;
  }

  void put(HourTally tally) {
    open.put(tally.hour(), tally);
  }

  CellState state(long closedUpTo, @Nullable List<ListPeaks> lists) {
    return new CellState(topic, region, closedUpTo, baseline, surge, lists);
  }

  void restore(CellState state) {
    baseline = state.baseline();
    surge = state.surge();
    judgedHour = Long.MIN_VALUE;
  }

  /** Weight from which on the hour is a surge, absent until its baseline speaks. */
  @Nullable Double threshold(long hour) {
    if (hour != judgedHour) {
      int slot = Hours.slot(hour);
      judgedBy = policy.speaks(baseline, slot) ? policy.threshold(baseline, slot) : null;
      judgedHour = hour;
    }
    return judgedBy;
  }

  @Nullable Double expected(long hour) {
    int slot = Hours.slot(hour);
    return policy.speaks(baseline, slot) ? baseline.expected(slot, policy.memoryDays()) : null;
  }

  boolean isUsual(HourTally tally) {
    int slot = Hours.slot(tally.hour());
    double release =
        policy.speaks(baseline, slot) ? policy.release(baseline, slot) : policy.leastWeight();
    return tally.weight() < Math.max(1, release);
  }

  /** An hour is over. What exceeds the threshold does not teach what is usual. */
  HourTally close(long hour) {
    HourTally tally = tally(hour);
    Double most = threshold(hour);
    double learned = most == null ? tally.weight() : Math.min(tally.weight(), most);
    baseline = baseline.learn(Hours.slot(hour), learned, policy.memoryDays());
    judgedHour = Long.MIN_VALUE;
    open.remove(hour);
    return tally;
  }

  /** Everything since the surge began. */
  HourTally sum(Surge current) {
    HourTally sum = current.closed();
    for (HourTally tally : open.tailMap(current.since()).values()) {
      sum = sum.plus(tally);
    }
    return sum;
  }
}
