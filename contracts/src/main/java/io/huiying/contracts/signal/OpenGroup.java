package io.huiying.contracts.signal;

import java.time.Instant;
import java.util.List;

/**
 * A group that still takes posts: all that the grouper must know of it, so that {@code
 * opinion.group.v1} alone rebuilds the grouper's memory.
 *
 * @param view what the posts say, taken together
 * @param members ids of its newest posts, oldest first, at most {@value #MAX_MEMBERS}
 * @param sources ids of its sources, at most {@value #MAX_SOURCES}
 * @param terms what its posts are about, at most {@value #MAX_TERMS}
 * @param revision 1 for the opening, one more with every change
 * @param toldPosts how many posts it had when it was last told
 * @param toldAt when it was last told, by the house clock
 */
public record OpenGroup(
    GroupView view,
    List<String> members,
    List<String> sources,
    List<TermCount> terms,
    long revision,
    int toldPosts,
    Instant toldAt) {

  public static final int MAX_MEMBERS = 256;
  public static final int MAX_SOURCES = 64;
  public static final int MAX_TERMS = 96;

  public OpenGroup {
    members = List.copyOf(members);
    sources = List.copyOf(sources);
    terms = List.copyOf(terms);
  }

  /** The Kafka key. */
  public String groupId() {
    return view.groupId();
  }

  /**
   * A term and how many posts of the group use it.
   *
   * @param term two Chinese characters, or a word of letters and digits
   * @param posts at least 1
   */
  public record TermCount(String term, int posts) {}
}
