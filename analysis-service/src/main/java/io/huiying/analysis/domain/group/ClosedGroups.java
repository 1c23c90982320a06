package io.huiying.analysis.domain.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is over: the ids of groups that have closed and of the posts that they named, each with its
 * last sight. No group opens again: a bare 「云澜地震」 stands on a hot list every few weeks, as the same
 * post, and each time it is another event; under the old id it would be taken for more of an
 * incident that is over. A post read again from before its group closed (with new offsets, by a new
 * application) is neither: it was told.
 */
final class ClosedGroups {

  /** Groups and posts: most of a year of a house that opens ninety groups a day. */
  static final int MOST = 1 << 17;

  private final Map<String, Instant> lastSeen = new LinkedHashMap<>();

  boolean holds(String id) {
    return lastSeen.containsKey(id);
  }

  /**
   * Whether what was read then was told by a group that has closed since; to the millisecond, as
   * stores and topics keep it.
   */
  boolean hasTold(String id, Instant read) {
    @Nullable Instant until = lastSeen.get(id);
    return until != null && read.toEpochMilli() <= until.toEpochMilli();
  }

  /**
   * Notes that a group has closed, or a post of it.
   *
   * @return the ids that are forgotten for it
   */
  List<String> note(String id, Instant seen) {
    Instant known = lastSeen.remove(id);
    lastSeen.put(id, known == null || known.isBefore(seen) ? seen : known);
    List<String> forgotten = new ArrayList<>();
    Iterator<String> oldest = lastSeen.keySet().iterator();
    while (lastSeen.size() > MOST) {
      forgotten.add(oldest.next());
      oldest.remove();
    }
    return forgotten;
  }
}
