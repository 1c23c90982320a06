package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The open groups in memory, found by what a post shares with them: a member, a telling term, a
 * province. Owned by one writer; rebuilt from the group store at start.
 */
public final class GroupIndex {

  /** Weight from which a shared term makes a group worth looking at. */
  private static final double TELLING = 1.5;

  private record Quiet(Instant since, String groupId) {}

  private final TermWeights weights;
  private final Map<String, OpenGroup> groups = new HashMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, String> byMember = new HashMap<>();
  private final NavigableSet<Quiet> bySilence =
      new TreeSet<>(Comparator.comparing(Quiet::since).thenComparing(Quiet::groupId));

  /**
   * @param weights of terms
   */
  public GroupIndex(TermWeights weights) {
    this.weights = weights;
  }

  /** Adds a group or replaces what was known of it. */
  public void put(OpenGroup group) {
    remove(group.groupId());
    groups.put(group.groupId(), group);
    keys(group).forEach(k -> byKey.computeIfAbsent(k, n -> new HashSet<>()).add(group.groupId()));
    group.members().forEach(member -> byMember.put(member, group.groupId()));
    bySilence.add(new Quiet(group.view().lastSeenAt(), group.groupId()));
  }

  /** Forgets a group. */
  public void remove(String groupId) {
    OpenGroup known = groups.remove(groupId);
    if (known == null) {
      return;
    }
    for (String key : keys(known)) {
      byKey.computeIfPresent(key, (k, ids) -> without(ids, groupId));
    }
    known.members().forEach(member -> byMember.remove(member, groupId));
    bySilence.remove(new Quiet(known.view().lastSeenAt(), groupId));
  }

  /** The group of an id, if open. */
  public @Nullable OpenGroup get(String groupId) {
    return groups.get(groupId);
  }

  /** The open group that already holds a post. */
  public @Nullable OpenGroup holding(String postId) {
    String groupId = byMember.get(postId);
    return groupId == null ? null : groups.get(groupId);
  }

  /** How many groups are open. */
  public int size() {
    return groups.size();
  }

  /** Groups that saw nothing since an instant, quietest first. */
  public List<OpenGroup> quietSince(Instant instant) {
    return bySilence.stream()
        .takeWhile(quiet -> !quiet.since().isAfter(instant))
        .map(quiet -> groups.get(quiet.groupId()))
        .toList();
  }

  /** Groups worth comparing with a post, the newest first. */
  Collection<OpenGroup> near(Telling post, int limit) {
    Set<String> ids = new HashSet<>();
    for (String term : post.distinct()) {
      if (weights.of(term) >= TELLING) {
        ids.addAll(byKey.getOrDefault(termKey(term), Set.of()));
      }
    }
    if (post.place().known()) {
      ids.addAll(byKey.getOrDefault(provinceKey(post.place().code()), Set.of()));
    }
    if (post.hazard() != null) {
      ids.addAll(byKey.getOrDefault(hazardKey(post.hazard().name()), Set.of()));
    }
    return ids.stream()
        .map(groups::get)
        .sorted(Comparator.comparing((OpenGroup g) -> g.view().lastSeenAt()).reversed())
        .limit(limit)
        .toList();
  }

  private Set<String> keys(OpenGroup group) {
    Set<String> keys = new HashSet<>();
    for (OpenGroup.TermCount term : group.terms()) {
      if (weights.of(term.term()) >= TELLING) {
        keys.add(termKey(term.term()));
      }
    }
    if (group.view().place().known()) {
      keys.add(provinceKey(group.view().place().code()));
    } else if (group.view().hazard() != null) {
      keys.add(hazardKey(group.view().hazard().name()));
    }
    return keys;
  }

  private static @Nullable Set<String> without(Set<String> ids, String groupId) {
    ids.remove(groupId);
    return ids.isEmpty() ? null : ids;
  }

  private static String termKey(String term) {
    return "t" + term;
  }

  private static String provinceKey(String code) {
    return "p" + code.substring(0, 2);
  }

  private static String hazardKey(String hazard) {
    return "h" + hazard;
  }
}
