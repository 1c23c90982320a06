package io.huiying.analysis.domain.group;

import java.time.Duration;

/**
 * How alike posts have to be and how long a group waits for more. Scores are in nats, see {@link
 * TermWeights}.
 *
 * @param coolsAfter a group that saw nothing for so long takes no more posts; counted between the
 *     times at which posts were taken in, so that an outage ages nothing
 * @param joins score from which a post that reports an emergency joins a group
 * @param follows score from which a post that reports none joins a group of several posts
 * @param followsOne the same for a group of a single post, which has shown less of itself
 * @param rareTerm weight from which one shared term can name an event
 * @param remembered posts of groups that are compared word by word with new ones, a power of two
 * @param candidates groups compared with a post, those that share most with it first
 */
public record GroupingPolicy(
    Duration coolsAfter,
    double joins,
    double follows,
    double followsOne,
    double rareTerm,
    int candidates,
    int remembered) {

  /** Names the rules of grouping in what is explained; raised with every change of them. */
  public static final String VERSION = "grouping-4";

  /** What the house runs with. */
  public static final GroupingPolicy HOUSE =
      new GroupingPolicy(Duration.ofDays(3), 4.5, 4.5, 6.5, 3.0, 24, 1 << 17);

  public GroupingPolicy {
    if (coolsAfter.isNegative() || coolsAfter.isZero() || candidates < 1) {
      throw new IllegalArgumentException("a group lives for a time and is looked at");
    }
  }
}
