package io.huiying.analysis.domain.heat;

import java.util.List;
import java.util.TreeMap;

/** What each hot list showed of one topic, to know the post that is hotter than all before it. */
final class HotPosts {

  private static final int MAX_LISTS = 16;

  private final HotPostPolicy policy;
  private final TreeMap<String, ListPeaks> lists = new TreeMap<>();

  HotPosts(HotPostPolicy policy) {
    this.policy = policy;
  }

  /**
   * What a reading was.
   *
   * @param changed whether there is something new to keep
   * @param hottest whether a post became the hottest with it
   */
  record Reading(boolean changed, boolean hottest) {
    static final Reading NOTHING = new Reading(false, false);
  }

  /** Reads a post; only what may open a 舆情 and stands on a hot list says something. */
  Reading read(Impulse impulse, long hour) {
    ListPeaks known = lists.get(impulse.sourceId());
    boolean room = known != null || lists.size() < MAX_LISTS;
    if (!impulse.hotList() || !impulse.opens() || impulse.heat() <= 0 || !room) {
      return Reading.NOTHING;
    }
    ListPeaks before = known == null ? new ListPeaks(impulse.sourceId(), hour, List.of()) : known;
    ListPeaks after = before.with(impulse.postId(), impulse.heat(), hour, policy);
    lists.put(impulse.sourceId(), after);
    return new Reading(
        !after.equals(known), before.isNowHottest(impulse.postId(), impulse.heat(), hour, policy));
  }

  /** What was missed may have been hotter: the lists are watched anew. */
  void startAnew() {
    lists.clear();
  }

  List<ListPeaks> kept() {
    return List.copyOf(lists.values());
  }

  void takeUp(List<ListPeaks> kept) {
    kept.forEach(list -> lists.put(list.sourceId(), list));
  }
}
