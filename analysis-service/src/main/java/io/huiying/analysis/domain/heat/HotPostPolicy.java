package io.huiying.analysis.domain.heat;

/**
 * When a single post on a hot list opens a 舆情: none of its topic was hotter on its list for so many
 * days. Lists count in units of their own, so none is compared with another; and whatever the unit,
 * of n posts alike the newest is the hottest with a probability of 1/n: by chance one post of a
 * topic on a list within {@code days}, in whichever province, and no more.
 *
 * @param leastHeat cooler posts never do; by the list's own number
 * @param days compared with, 2 to 366; a list has to be watched for so long before it speaks
 */
public record HotPostPolicy(long leastHeat, int days) {

  private static final int HOURS = 24;

  public HotPostPolicy {
    if (leastHeat < 1 || days < 2 || days > 366) {
      throw new IllegalArgumentException("a hot post is compared with those of days");
    }
  }

  long hours() {
    return (long) days * HOURS;
  }
}
