package io.huiying.evaluation.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shared protocol ({@code score.py group}) in Java: B-cubed over the rows of known events. */
final class GroupProtocol {

  /**
   * A post, the event that it tells of and the group that it came into.
   *
   * @param event empty for a distractor
   * @param group empty when it belongs to none
   */
  record Assigned(String id, String event, String group) {

    String key() {
      return group.isEmpty() ? "none:" + id : group;
    }
  }

  private GroupProtocol() {}

  /** All measures by their names in the protocol. */
  static Map<String, Number> score(List<Assigned> assigned) {
    Map<String, List<String>> eventsOf = new LinkedHashMap<>();
    Map<String, List<String>> groupsOf = new LinkedHashMap<>();
    for (Assigned each : assigned) {
      eventsOf.computeIfAbsent(each.key(), any -> new ArrayList<>()).add(each.event());
      if (!each.event().isEmpty()) {
        groupsOf.computeIfAbsent(each.event(), any -> new ArrayList<>()).add(each.key());
      }
    }
    double precision = 0;
    double recall = 0;
    int rows = 0;
    Set<String> alone = new HashSet<>();
    int distractors = 0;
    for (Assigned each : assigned) {
      List<String> events = eventsOf.getOrDefault(each.key(), List.of());
      if (each.event().isEmpty()) {
        distractors++;
        if (!each.group().isEmpty() && events.stream().allMatch(String::isEmpty)) {
          alone.add(each.group());
        }
        continue;
      }
      rows++;
      precision += share(events, each.event());
      recall += share(groupsOf.getOrDefault(each.event(), List.of()), each.key());
    }
    precision = rows == 0 ? 0 : precision / rows;
    recall = rows == 0 ? 0 : recall / rows;
    long found =
        groupsOf.values().stream()
            .filter(groups -> groups.stream().anyMatch(group -> !group.startsWith("none:")))
            .count();
    Map<String, Number> report = new LinkedHashMap<>();
    report.put("bcubed.precision", precision);
    report.put("bcubed.recall", recall);
    double sum = precision + recall;
    report.put("bcubed.f1", sum == 0 ? 0 : 2 * precision * recall / sum);
    report.put("events.found", F1.share((int) found, groupsOf.size()));
    report.put(
        "groups.total", eventsOf.keySet().stream().filter(k -> !k.startsWith("none:")).count());
    report.put("groups.distractorOnly", F1.share(alone.size(), distractors));
    return report;
  }

  private static double share(List<String> all, String one) {
    return all.isEmpty() ? 0 : (double) all.stream().filter(one::equals).count() / all.size();
  }
}
