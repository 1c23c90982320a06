package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.post.Mark;

/**
 * What the tray of unclassified posts shows.
 *
 * @param leastPosts posts that say nearly the same
 * @param leastHeat or heat of one of them
 * @param alike share of character pairs from which on words are nearly the same
 * @param shown most entries shown
 */
public record TrayPolicy(int leastPosts, long leastHeat, double alike, int shown) {

  /** Said as often as this, words are handed on to the tray. */
  static final int HANDED_ON = 2;

  public TrayPolicy {
    boolean sane = leastPosts > HANDED_ON && leastHeat > 0 && alike > 0 && alike <= 1 && shown > 0;
    if (!sane) {
      throw new IllegalArgumentException("a tray policy within its bounds is needed");
    }
  }

  /** Whether it is said or noticed enough to be shown. */
  boolean shows(Heat.Unclassified seen) {
    return seen.posts() >= leastPosts || seen.heat() >= leastHeat;
  }

  /** Whether a post fits no topic and reports no emergency. */
  public static boolean isUnclassified(AssessedPost assessed) {
    return assessed.topics().isEmpty()
        && assessed.emergency() == null
        && assessed.post().mark() == Mark.LIVE;
  }
}
