package io.huiying.alert.domain.units;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Topic;
import java.util.List;
import java.util.Set;

/**
 * Who answers for something.
 *
 * @param hazards emergencies it is about
 * @param topics 舆情 it is about
 * @param lead 牵头单位, as the jurisdiction calls it
 * @param support 配合单位
 * @param clause the words that say so
 */
public record UnitRow(
    Set<Hazard> hazards, Set<Topic> topics, String lead, List<String> support, String clause) {

  public UnitRow {
    hazards = Set.copyOf(hazards);
    topics = Set.copyOf(topics);
    support = List.copyOf(support);
    if (hazards.isEmpty() && topics.isEmpty()) {
      throw new IllegalArgumentException("a row is about some hazard or topic");
    }
  }
}
