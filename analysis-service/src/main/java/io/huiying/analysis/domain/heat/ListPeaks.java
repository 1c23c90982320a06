package io.huiying.analysis.domain.heat;

import java.util.ArrayList;
import java.util.List;

/**
 * The hottest posts of a topic on one hot list: each is hotter than all that came after it, so that
 * the hottest of the last days is known whenever an older one is forgotten.
 *
 * @param sourceId the list
 * @param since number of the hour in which it was first read
 * @param peaks oldest and hottest first, at most {@value #MAX_PEAKS}
 */
public record ListPeaks(String sourceId, long since, List<Peak> peaks) {

  /** Of thousands of posts in any order about ten are peaks. */
  static final int MAX_PEAKS = 64;

  /**
   * A post.
   *
   * @param heat the highest seen
   * @param hour number of the hour in which it was
   */
  public record Peak(String postId, long heat, long hour) {}

  public ListPeaks {
    peaks = List.copyOf(peaks);
  }

  /** Whether a post is now, and was not before, hotter than every other of the last days. */
  boolean isNowHottest(String postId, long heat, long hour, HotPostPolicy policy) {
    long own = 0;
    long others = 0;
    for (Peak peak : peaks) {
      boolean counts = peak.hour() > hour - policy.hours();
      if (peak.postId().equals(postId)) {
        own = peak.heat();
      } else if (counts) {
        others = Math.max(others, peak.heat());
      }
    }
    long bar = Math.max(policy.leastHeat(), others + 1);
    boolean watched = hour - since >= policy.hours();
    return watched && heat >= bar && own < bar;
  }

  /** With one more reading; the same when it is no peak. */
  ListPeaks with(String postId, long heat, long hour, HotPostPolicy policy) {
    List<Peak> kept = new ArrayList<>();
    for (Peak peak : peaks) {
      boolean own = peak.postId().equals(postId);
      if (own && peak.heat() >= heat) {
        return this;
      }
      if (!own && peak.heat() > heat && peak.hour() > hour - policy.hours()) {
        kept.add(peak);
      }
    }
    if (kept.size() >= MAX_PEAKS) {
      return this;
    }
    kept.add(new Peak(postId, heat, hour));
    return new ListPeaks(sourceId, since, kept);
  }
}
