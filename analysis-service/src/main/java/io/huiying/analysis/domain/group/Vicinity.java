package io.huiying.analysis.domain.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The open groups worth comparing with a post. Finding is bounded, however many groups are open:
 * keys that lead to few groups say most and are looked at first, of each only the groups that were
 * last told, until there are enough to choose from.
 */
final class Vicinity {

  /** Groups that one key leads to, the last told first. */
  private static final int PER_KEY = 16;

  /** Groups that are enough to choose from. */
  private static final int FOUND = 32;

  /** As many more by keys that only say that there is a meaning: each costs 500 products. */
  private static final int FOUND_BY_MEANING = 12;

  /** A key of a post that leads to groups. */
  private record Lookup(String key, double weight, Recent recent) {}

  private static final Comparator<Lookup> FEWEST_FIRST =
      Comparator.<Lookup>comparingInt(lookup -> lookup.recent().size()).thenComparing(Lookup::key);

  private final Map<String, Known> groups;
  private final Map<String, Recent> byKey;
  private final Map<String, Double> shared = new HashMap<>();

  Vicinity(Map<String, Known> groups, Map<String, Recent> byKey) {
    this.groups = groups;
    this.byKey = byKey;
  }

  List<Known> of(Telling post, TermWeights weights, GroupingPolicy policy) {
    List<Lookup> telling = new ArrayList<>();
    List<Lookup> meaning = new ArrayList<>();
    Keys.lookups(post, weights, policy.rareTerm())
        .forEach(
            (key, weight) -> {
              Recent recent = byKey.get(key);
              if (recent != null) {
                (weight > 0 ? telling : meaning).add(new Lookup(key, weight, recent));
              }
            });
    collect(telling, FOUND);
    collect(meaning, shared.size() + FOUND_BY_MEANING);
    if (post.direction() != null) {
      shared.replaceAll((id, weight) -> weight + Math.max(0, Likeness.of(post, group(id))));
      shared.values().removeIf(weight -> weight <= 0);
    }
    return mostShared(policy.candidates());
  }

  private void collect(List<Lookup> lookups, int enough) {
    lookups.sort(FEWEST_FIRST);
    for (Lookup lookup : lookups) {
      if (shared.size() >= enough) {
        return;
      }
      lookup.recent().newest(PER_KEY, id -> shared.merge(id, lookup.weight(), Double::sum));
    }
  }

  private List<Known> mostShared(int candidates) {
    List<Map.Entry<String, Double>> most = new ArrayList<>(shared.entrySet());
    if (most.size() > candidates) {
      most.sort(
          Map.Entry.<String, Double>comparingByValue()
              .reversed()
              .thenComparing(e -> lastSeen(e.getKey()), Comparator.reverseOrder())
              .thenComparing(Map.Entry.comparingByKey()));
      most = most.subList(0, candidates);
    }
    return most.stream().map(entry -> group(entry.getKey())).toList();
  }

  private Known group(String id) {
    return Objects.requireNonNull(groups.get(id));
  }

  private Instant lastSeen(String groupId) {
    return group(groupId).group().view().lastSeenAt();
  }
}
