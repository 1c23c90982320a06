package io.huiying.analysis.domain.group;

/**
 * What it says that a post and a group mean the same, where at least one of them names no place.
 */
final class Likeness {

  // Fitted to pairs of emergencies of one hazard on the hot lists of July 2024 to February 2025,
  // the
  // name of its place taken out of one of the two: of one county and day against those of different
  // provinces.
  private static final double EVEN = 0.6;
  private static final double SLOPE = 9.6;

  /** Words may say more than a vector that differs. */
  private static final double LEAST = -1;

  /** Of pairs nearer than .85; not enough to make one of two kinds of event that come daily. */
  private static final double MOST = 2.8;

  private Likeness() {}

  /** In nats; 0 where a vector is missing, or where both places are known and say more. */
  static double of(Telling post, Known known) {
    Direction told = post.direction();
    Direction group = known.direction();
    boolean bothPlaced = post.place().known() && known.group().view().place().known();
    return told == null || group == null || bothPlaced ? 0 : nats(told.cosine(group));
  }

  private static double nats(double cosine) {
    return Math.clamp((cosine - EVEN) * SLOPE, LEAST, MOST);
  }
}
