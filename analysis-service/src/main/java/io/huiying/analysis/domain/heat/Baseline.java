package io.huiying.analysis.domain.heat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What each hour of weekdays and of days off usually brings: an exponentially weighted mean an
 * hour, and over all hours together how much more than a Poisson count the weights scatter. (A
 * scatter of each hour's own would stand on a handful of days and be wrong by factors.)
 *
 * @param means by slot
 * @param days observed, by slot
 * @param scatter weighted mean of the squared distances from what was expected
 * @param level weighted mean of what was expected
 * @param hours observed for scatter and level
 */
public record Baseline(
    List<Double> means, List<Integer> days, double scatter, double level, int hours) {

  private static final int SCATTER_HOURS = 1000;
  private static final int SETTLED_DAYS = 2;

  /** Stands for what was never seen: half a post in all the days observed. */
  private static final double PRIOR = 0.5;

  public static final Baseline NONE =
      new Baseline(
          Collections.nCopies(Hours.SLOTS, 0.0), Collections.nCopies(Hours.SLOTS, 0), 0, 0, 0);

  public Baseline {
    means = List.copyOf(means);
    days = List.copyOf(days);
  }

  /** Of a region in which nothing was seen on the days that another observed. */
  static Baseline quietSince(Baseline other) {
    return new Baseline(NONE.means, other.days, 0, 0, 0);
  }

  int days(int slot) {
    return days.get(slot);
  }

  double expected(int slot, int memoryDays) {
    return means.get(slot) + PRIOR / trusted(slot, memoryDays);
  }

  /** Of the next such hour: its own scatter, and that of the mean it is expected from. */
  double variance(int slot, int memoryDays) {
    return dispersion() * expected(slot, memoryDays) * (1 + 1.0 / trusted(slot, memoryDays));
  }

  Baseline learn(int slot, double weight, int memoryDays) {
    int observed = days.get(slot) + 1;
    double share = Math.max(1.0 / observed, 2.0 / (memoryDays + 1));
    List<Double> nextMeans = new ArrayList<>(means);
    nextMeans.set(slot, means.get(slot) + share * (weight - means.get(slot)));
    List<Integer> nextDays = new ArrayList<>(days);
    nextDays.set(slot, observed);
    if (days.get(slot) < SETTLED_DAYS) {
      return new Baseline(nextMeans, nextDays, scatter, level, hours);
    }
    double usual = expected(slot, memoryDays);
    double part = Math.max(1.0 / (hours + 1), 1.0 / SCATTER_HOURS);
    return new Baseline(
        nextMeans,
        nextDays,
        scatter + part * ((weight - usual) * (weight - usual) - scatter),
        level + part * (usual - level),
        Math.min(hours + 1, SCATTER_HOURS));
  }

  private double dispersion() {
    return level > 0 ? Math.max(1, scatter / level) : 1;
  }

  private int trusted(int slot, int memoryDays) {
    return Math.clamp(days.get(slot), 1, memoryDays);
  }
}
