package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The heat of one topic in all regions, with its memory. Whoever owns it keeps what changed in a
 * store of its own and sends what is to be told.
 *
 * <p>An hour counts until something is read that was taken in two hours later, so that partitions
 * may be read unevenly; only hours in which the house read anything at all teach what is usual: an
 * outage was not quiet.
 */
public final class TopicDesk {

  /** Hours that count beside the newest. */
  private static final int GRACE = 1;

  /** After so many unread hours nobody knows what the hot lists showed meanwhile. */
  private static final int OUTAGE = 72;

  /** What surges in 台湾, 香港 and 澳门 is no office's of the mainland to answer. */
  private static final Set<String> ELSEWHERE = Set.of("71", "81", "82");

  /** No more is believed of an hour that the clock has not reached. */
  private static final int AHEAD = 1;

  private static final double TELLING_GROWTH = 1.25;
  private static final int SIGNAL_GROWTH = 2;

  private final Topic topic;
  private final SurgePolicy policy;
  private final SurgeViews views;
  private final HotPosts hotPosts;
  private final TreeMap<String, Cell> cells = new TreeMap<>();
  private long closedUpTo = Long.MIN_VALUE;

  /**
   * @param topic whose heat
   * @param policy when it surges
   * @param views names the regions
   */
  public TopicDesk(Topic topic, SurgePolicy policy, SurgeViews views) {
    this.topic = topic;
    this.policy = policy;
    this.views = views;
    this.hotPosts = new HotPosts(policy.hotPosts());
  }

  /**
   * What changed.
   *
   * @param tallies open hours as they are now
   * @param closed keys of hours that are over
   * @param cells what else is kept
   * @param told for {@code opinion.heat.v1}
   * @param signals for the alert service
   */
  public record Outcome(
      List<HourTally> tallies,
      List<String> closed,
      List<CellState> cells,
      List<Heat> told,
      List<GroupSignal> signals) {

    static Outcome empty() {
      return new Outcome(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  /** Takes up an open hour that was kept. */
  public void takeUp(HourTally kept) {
    cell(kept.region()).put(kept);
  }

  /** Takes up a cell that was kept. */
  public void takeUp(CellState kept) {
    cell(kept.region()).restore(kept);
    if (kept.lists() != null) {
      hotPosts.takeUp(kept.lists());
    }
    closedUpTo = Math.max(closedUpTo, kept.closedUpTo());
  }

  /** Counts; hours that are over, or that the clock has not reached, count nothing. */
  public Outcome accept(Impulse impulse, Instant now) {
    Outcome outcome = Outcome.empty();
    long hour = Hours.of(impulse.at());
    if (hour <= closedUpTo || hour > Hours.of(now) + AHEAD) {
      return outcome;
    }
    markRead(hour, now, outcome);
    if (impulse.isPost()) {
      boolean hottest = isHottest(impulse, hour, outcome);
      if (!impulse.region().equals(Impulse.COUNTRY)) {
        count(cell(impulse.region()), hour, impulse, hottest, now, outcome);
      }
      count(cell(Impulse.COUNTRY), hour, impulse, false, now, outcome);
      offer(cell(impulse.region()), hour, impulse, now, outcome);
    }
    return outcome;
  }

  /** What an office publishes of this topic in this region may answer what surges in it. */
  private void offer(Cell cell, long hour, Impulse impulse, Instant now, Outcome outcome) {
    SeenRelease release = impulse.release();
    Surge surge = cell.surge();
    if (release != null && surge != null && surge.mayBeOffered(hour)) {
      outcome.signals().add(views.answered(surge, cell.sum(surge), release, now));
      cell.surge(surge.offered(hour));
      outcome.cells().add(state(cell));
    }
  }

  /** Whether a post became the hottest of its list; one without a place is nobody's to answer. */
  private boolean isHottest(Impulse impulse, long hour, Outcome outcome) {
    if (!policy.isPublic(topic)) {
      return false;
    }
    HotPosts.Reading read = hotPosts.read(impulse, hour);
    if (read.changed()) {
      outcome.cells().add(state(cell(Impulse.COUNTRY)));
    }
    return read.hottest() && isOurs(impulse.region());
  }

  private CellState state(Cell cell) {
    return cell.state(closedUpTo, cell == cells.get(Impulse.COUNTRY) ? hotPosts.kept() : null);
  }

  private static boolean isOurs(String region) {
    return !ELSEWHERE.contains(region);
  }

  private Cell cell(String region) {
    Cell known = cells.get(region);
    if (known == null) {
      Cell country = cells.get(Impulse.COUNTRY);
      Baseline usual = country == null ? Baseline.NONE : Baseline.quietSince(country.baseline());
      known = new Cell(topic, region, usual, policy);
      cells.put(region, known);
    }
    return known;
  }

  /** An hour of the whole country is open as soon as anything was read in it. */
  private void markRead(long hour, Instant now, Outcome outcome) {
    Cell country = cell(Impulse.COUNTRY);
    if (country.open().containsKey(hour)) {
      return;
    }
    if (isAfterOutage(country, hour)) {
      hotPosts.startAnew();
    }
    HourTally begun = HourTally.empty(topic, Impulse.COUNTRY, hour);
    country.put(begun);
    outcome.tallies().add(begun);
    List<Long> over = List.copyOf(country.open().headMap(hour - GRACE).keySet());
    for (long each : over) {
      closedUpTo = each;
      cells.forEach((region, cell) -> close(region, cell, each, now, outcome));
    }
  }

  private boolean isAfterOutage(Cell country, long hour) {
    long last = country.open().isEmpty() ? closedUpTo : country.open().lastKey();
    return last != Long.MIN_VALUE && hour - last > OUTAGE;
  }

  private void count(
      Cell cell, long hour, Impulse impulse, boolean hottest, Instant now, Outcome outcome) {
    HourTally before = cell.tally(hour);
    HourTally after = before.add(impulse);
    if (after.equals(before)) {
      return;
    }
    cell.put(after);
    boolean begun = judge(cell, after, hottest ? impulse : null, now, outcome);
    if (begun || after.posts() >= after.toldPosts() * TELLING_GROWTH + 1) {
      outcome.told().add(views.hour(cell, after, false, now));
      after = after.told();
      cell.put(after);
    }
    outcome.tallies().add(after);
  }

  /** Whether a surge begins. */
  private boolean judge(
      Cell cell, HourTally tally, @Nullable Impulse hottest, Instant now, Outcome outcome) {
    Double threshold = cell.threshold(tally.hour());
    boolean exceeds = threshold != null && tally.weight() >= threshold;
    boolean begins = cell.surge() == null && (exceeds || hottest != null);
    Surge surge = begins ? Surge.beginning(tally) : cell.surge();
    if (surge == null) {
      return false;
    }
    Surge told = tell(cell, surge, tally, threshold, hottest, now, outcome);
    if (begins || !told.equals(surge)) {
      cell.surge(told);
      outcome.cells().add(state(cell));
    }
    return begins;
  }

  private Surge tell(
      Cell cell,
      Surge surge,
      HourTally tally,
      @Nullable Double threshold,
      @Nullable Impulse hottest,
      Instant now,
      Outcome outcome) {
    if (surge.opened()) {
      HourTally sum = cell.sum(surge);
      if (sum.openingPosts() < SIGNAL_GROWTH * surge.toldPosts()) {
        return surge;
      }
      outcome.signals().add(views.grew(surge, sum, now));
      return surge.told(sum.openingPosts());
    }
    boolean many =
        threshold != null
            && tally.openingWeight() >= threshold
            && policy.isPublic(tally)
            && isOurs(tally.region())
            && isOfItsRegion(tally);
    if (!many && hottest == null) {
      return surge;
    }
    Surge opening = many || hottest == null ? surge : surge.at(hottest.place());
    HourTally sum = cell.sum(opening);
    outcome.signals().add(views.born(opening, sum, now));
    return opening.told(Math.max(1, sum.openingPosts()));
  }

  /** What mostly happens in one province is that province's matter, not the country's. */
  private boolean isOfItsRegion(HourTally tally) {
    return !tally.region().equals(Impulse.COUNTRY)
        || cells.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(Impulse.COUNTRY))
            .map(entry -> entry.getValue().tally(tally.hour()))
            .noneMatch(province -> province.openingWeight() * 2 >= tally.openingWeight());
  }

  private void close(String region, Cell cell, long hour, Instant now, Outcome outcome) {
    boolean counted = cell.open().containsKey(hour);
    HourTally tally = cell.tally(hour);
    boolean usual = cell.isUsual(tally);
    Surge surge = cell.surge();
    if (counted || surge != null) {
      outcome.told().add(views.hour(cell, tally, true, now));
    }
    if (surge != null) {
      Surge after = surge.over(tally, usual && hour >= surge.since());
      boolean ends = after.quiet() >= policy.quietHours();
      if (ends && after.opened()) {
        outcome.signals().add(views.cooled(after, cell.sum(after), now));
      }
      cell.surge(ends ? null : after);
    }
    cell.close(hour);
    if (counted) {
      outcome.closed().add(tally.key());
    }
    outcome.cells().add(state(cell));
  }
}
