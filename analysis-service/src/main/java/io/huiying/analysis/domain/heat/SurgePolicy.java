package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Topic;
import java.util.Set;

/**
 * When attention is a surge, and when a surge opens a 舆情.
 *
 * @param falseAlarms surges that a topic in a region may have in 30 days although nothing but its
 *     usual course happens, at most
 * @param minDays days on which an hour must have been observed before its baseline speaks
 * @param memoryDays days that the mean of an hour stands on
 * @param leastWeight less is never a surge
 * @param quietHours a surge ends after so many usual hours in a row
 * @param minPosts posts that a 舆情 needs
 * @param minVoices voices that speak in them: authors, newsrooms, a hotline as one
 * @param hotListHeat heat of one post on a hot list that does instead, in an hour that is a surge
 * @param hotPosts when one post on a hot list opens a 舆情 whatever the hour weighs
 * @param publicInterest topics that open a 舆情
 */
public record SurgePolicy(
    double falseAlarms,
    int minDays,
    int memoryDays,
    double leastWeight,
    int quietHours,
    int minPosts,
    int minVoices,
    long hotListHeat,
    HotPostPolicy hotPosts,
    Set<Topic> publicInterest) {

  private static final double HOURS_OF_30_DAYS = 720;

  /** How often a usual hour may be taken for the quiet end of a surge. */
  private static final double USUAL = 0.05;

  public SurgePolicy {
    publicInterest = Set.copyOf(publicInterest);
    boolean sane =
        falseAlarms > 0
            && falseAlarms <= 30
            && minDays >= 2
            && memoryDays >= minDays
            && quietHours >= 1
            && minPosts >= 2
            && minVoices >= 2
            && hotListHeat > 0;
    if (!sane) {
      throw new IllegalArgumentException("a surge policy within its bounds is needed");
    }
  }

  /** Weight from which on an hour of a known slot is a surge. */
  double threshold(Baseline baseline, int slot) {
    double tail =
        Tail.least(
            baseline.expected(slot, memoryDays),
            baseline.variance(slot, memoryDays),
            falseAlarms / HOURS_OF_30_DAYS);
    return Math.max(leastWeight, tail);
  }

  /** Weight below which an hour of a known slot is usual. */
  double release(Baseline baseline, int slot) {
    return Tail.least(
        baseline.expected(slot, memoryDays), baseline.variance(slot, memoryDays), USUAL);
  }

  boolean speaks(Baseline baseline, int slot) {
    return baseline.days(slot) >= minDays;
  }

  /** Whether anything of a topic opens a 舆情. */
  boolean isPublic(Topic topic) {
    return publicInterest.contains(topic);
  }

  /** Whether so much may open a 舆情; a hotline alone never does. */
  boolean isPublic(HourTally tally) {
    return isPublic(tally.topic())
        && (tally.hotList() >= hotListHeat
            || (tally.openingPosts() >= minPosts && tally.voices().size() >= minVoices));
  }
}
