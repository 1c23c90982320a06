package io.huiying.analysis.domain.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a post joins a group or why not, kept with the decision. Parts are in nats; a part that
 * speaks against is negative.
 *
 * @param groupId the group
 * @param place what the shared place says
 * @param hazard what the shared hazard says
 * @param text what the shared terms say beyond place and hazard
 * @param numbers what equal or contradicting figures say, and the date that names an event
 * @param meaning what sentence vectors say beyond the shared terms, where a place is missing
 * @param time what the distance in time says, never positive
 * @param terms the terms shared, weightiest first
 * @param rarest weight of the rarest shared term, place names included
 * @param theme whether the post uses a word of most of the group's posts, at its place
 * @param veto what parts them, absent when nothing does
 */
public record Affinity(
    String groupId,
    double place,
    double hazard,
    double text,
    double numbers,
    double meaning,
    double time,
    List<String> terms,
    double rarest,
    boolean theme,
    @Nullable Veto veto) {

  public Affinity {
    terms = List.copyOf(terms);
  }

  /** All parts together. */
  public double score() {
    return place + hazard + text + numbers + meaning + time;
  }

  static Affinity vetoed(String groupId, Veto veto) {
    return new Affinity(groupId, 0, 0, 0, 0, 0, 0, List.of(), 0, false, veto);
  }
}
