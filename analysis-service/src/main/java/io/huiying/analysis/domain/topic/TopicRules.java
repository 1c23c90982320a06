package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.contracts.assess.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the topics' rules find in a post: words and phrases, none inside an exclusion, and pairs of
 * words close together. A topic whose rule is empty is found nowhere.
 */
public final class TopicRules {

  private TopicRules() {}

  /** The findings by position; of one topic's overlapping words the leftmost, then longest. */
  public static List<TopicFinding> findings(Reading reading) {
    List<TopicFinding> found = new ArrayList<>();
    Map<Topic, Integer> free = new EnumMap<>(Topic.class);
    for (Hit<TopicTerm> hit : reading.hits(TopicTerm.class)) {
      Topic topic = hit.meaning().topic();
      if (hit.start() < free.getOrDefault(topic, 0)) {
        continue;
      }
      free.put(topic, hit.end());
      if (hit.meaning().weight() > 0) {
        found.add(new TopicFinding(topic, hit.meaning().weight(), hit.start(), hit.end(), false));
      }
    }
    found.addAll(near(reading));
    found.sort(Comparator.comparingInt(TopicFinding::start));
    return found;
  }

  /**
   * The first pair of every near rule that fires, from the first word's start to the last's end.
   */
  private static List<TopicFinding> near(Reading reading) {
    Map<NearRule, Hit<NearTerm>> lastOne = new HashMap<>();
    Map<NearRule, Hit<NearTerm>> lastOther = new HashMap<>();
    Map<NearRule, TopicFinding> fired = new HashMap<>();
    for (Hit<NearTerm> hit : reading.hits(NearTerm.class)) {
      NearRule rule = hit.meaning().rule();
      boolean one = hit.meaning().side() == NearTerm.Side.ONE;
      Hit<NearTerm> partner = (one ? lastOther : lastOne).get(rule);
      if (partner != null && !fired.containsKey(rule) && together(reading, partner, hit)) {
        int end = Math.max(partner.end(), hit.end());
        fired.put(rule, new TopicFinding(rule.topic(), rule.weight(), partner.start(), end, true));
      }
      (one ? lastOne : lastOther).put(rule, hit);
    }
    return fired.values().stream().sorted(Comparator.comparingInt(TopicFinding::start)).toList();
  }

  private static boolean together(Reading reading, Hit<NearTerm> left, Hit<NearTerm> right) {
    int between = right.start() - left.end();
    return between >= 0
        && between <= right.meaning().rule().within()
        && reading.sentences().indexAt(left.start()) == reading.sentences().indexAt(right.start());
  }
}
