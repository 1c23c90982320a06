package io.huiying.analysis.domain.heat;

/** Where a matter stands in its life, by its posts an hour. */
public enum LifeStage {
  LATENT("潜伏期"),
  GROWING("发展期"),
  PEAK("高峰期"),
  DECLINING("消退期");

  private static final int FEW = 5;
  private static final int SMOOTHED = 3;
  private static final double HIGH = 0.8;
  private static final double LOW = 0.5;
  private static final double RISES = 1.3;

  private final String label;

  LifeStage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * The stage after these hours. Compared are sums of three hours: fewer than five posts in all are
   * latent; near the highest, what rises by a third grows and what does not is the peak; below half
   * of the highest it declines.
   *
   * @param posts by hour, oldest first, up to the hour that goes on
   */
  public static LifeStage of(int[] posts) {
    int total = 0;
    int highest = 0;
    for (int hour = 0; hour < posts.length; hour++) {
      total += posts[hour];
      highest = Math.max(highest, sum(posts, hour));
    }
    if (total < FEW) {
      return LATENT;
    }
    int now = sum(posts, posts.length - 1);
    int before = sum(posts, posts.length - 1 - SMOOTHED);
    boolean rises = now > before * RISES;
    if (now >= highest * HIGH) {
      return rises ? GROWING : PEAK;
    }
    return rises && now >= highest * LOW ? GROWING : DECLINING;
  }

  private static int sum(int[] posts, int last) {
    int sum = 0;
    for (int hour = Math.max(0, last - SMOOTHED + 1); hour <= last; hour++) {
      sum += posts[hour];
    }
    return sum;
  }
}
