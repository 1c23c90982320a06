package io.huiying.analysis.domain.group;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The ids of groups that have closed. None of them opens again: a bare 「云澜地震」 stands on a hot list
 * every few weeks, as the same post, and each time it is another event; under the old id it would
 * be taken for more of an incident that is over.
 */
final class ClosedGroups {

  /** About a year of a house that opens ninety groups a day. */
  static final int MOST = 1 << 15;

  private final LinkedHashSet<String> ids = new LinkedHashSet<>();

  boolean holds(String groupId) {
    return ids.contains(groupId);
  }

  /**
   * Notes that a group has closed.
   *
   * @return the ids that are forgotten for it
   */
  List<String> note(String groupId) {
    ids.addLast(groupId);
    List<String> forgotten = new ArrayList<>();
    while (ids.size() > MOST) {
      forgotten.add(ids.removeFirst());
    }
    return forgotten;
  }
}
