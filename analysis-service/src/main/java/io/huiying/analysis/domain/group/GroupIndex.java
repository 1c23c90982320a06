package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The open groups in memory, found by what a post shares with them: a member, a telling term, a
 * place, a hazard. Owned by one writer; rebuilt from the group store at start.
 */
public final class GroupIndex {

  private record Quiet(Instant since, String groupId) {}

  private final TermWeights weights;
  private final Map<String, Known> groups = new HashMap<>();
  private final Map<String, Recent> byKey = new HashMap<>();
  private final Map<String, String> byMember = new HashMap<>();
  private final Map<String, Set<String>> partsOf = new HashMap<>();
  private final ClosedGroups closed = new ClosedGroups();
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
    String id = group.groupId();
    Known before = groups.get(id);
    Known now = Known.of(group, before, Keys.of(group, weights));
    groups.put(id, now);
    for (String key : now.keys()) {
      byKey.computeIfAbsent(key, k -> new Recent()).touch(id);
    }
    if (before != null) {
      forget(before, now);
    }
    members(group).forEach(member -> byMember.put(member, id));
    bySilence.add(new Quiet(group.view().lastSeenAt(), id));
    if (!now.rootId().equals(id)) {
      partsOf.computeIfAbsent(now.rootId(), root -> new HashSet<>()).add(id);
    }
  }

  /** What held of the group before and does no more. */
  private void forget(Known before, Known now) {
    String id = before.groupId();
    for (String key : before.keys()) {
      if (!now.keys().contains(key)) {
        drop(key, id);
      }
    }
    Set<String> members = new HashSet<>(members(now.group()));
    for (String member : members(before.group())) {
      if (!members.contains(member)) {
        byMember.remove(member, id);
      }
    }
    if (!before.group().view().lastSeenAt().equals(now.group().view().lastSeenAt())) {
      bySilence.remove(new Quiet(before.group().view().lastSeenAt(), id));
    }
    if (!before.rootId().equals(now.rootId())) {
      leave(before.rootId(), id);
    }
  }

  /** Forgets a group. */
  public void remove(String groupId) {
    Known known = groups.remove(groupId);
    if (known == null) {
      return;
    }
    known.keys().forEach(key -> drop(key, groupId));
    members(known.group()).forEach(member -> byMember.remove(member, groupId));
    bySilence.remove(new Quiet(known.group().view().lastSeenAt(), groupId));
    leave(known.rootId(), groupId);
  }

  /**
   * Notes that a group has closed, or that a post was told by one; the group is no more.
   *
   * @param id of the group or of the post
   * @param lastSeen when the group was last told
   * @return what closed so long ago that it is forgotten for it
   */
  public List<String> close(String id, Instant lastSeen) {
    remove(id);
    return closed.note(id, lastSeen);
  }

  /** Whether a group of this id has closed, or one that told a post of this id. */
  boolean hasClosed(String id) {
    return closed.holds(id);
  }

  /** Whether what was read then under this id was told by a group that has closed since. */
  boolean hasTold(String id, Instant read) {
    return closed.hasTold(id, read);
  }

  /** The group of an id, if open. */
  public @Nullable OpenGroup get(String groupId) {
    Known known = groups.get(groupId);
    return known == null ? null : known.group();
  }

  @Nullable Known known(String groupId) {
    return groups.get(groupId);
  }

  /** The open group that already holds a post, or one that the post was folded into. */
  public @Nullable OpenGroup holding(String postId) {
    String groupId = byMember.get(postId);
    return groupId == null ? null : get(groupId);
  }

  /** How many groups are open. */
  public int size() {
    return groups.size();
  }

  /** The group under whose id a group is told: itself, or the survivor of a merge. */
  public String rootOf(String groupId) {
    String root = groupId;
    Set<String> seen = new HashSet<>();
    Known known = groups.get(root);
    while (known != null && !known.rootId().equals(root) && seen.add(root)) {
      root = known.rootId();
      known = groups.get(root);
    }
    return root;
  }

  /** The open groups that are told under an id, the root included where it is open. */
  List<OpenGroup> family(String rootId) {
    Set<String> ids = new LinkedHashSet<>();
    collect(rootId, ids);
    return ids.stream().map(this::get).filter(Objects::nonNull).toList();
  }

  private void collect(String id, Set<String> ids) {
    if (ids.add(id)) {
      partsOf.getOrDefault(id, Set.of()).forEach(part -> collect(part, ids));
    }
  }

  /** Groups that saw nothing since an instant, quietest first. */
  public List<OpenGroup> quietSince(Instant instant) {
    return bySilence.stream()
        .takeWhile(quiet -> !quiet.since().isAfter(instant))
        .map(quiet -> Objects.requireNonNull(get(quiet.groupId())))
        .toList();
  }

  /** Groups that hold a correction. */
  List<OpenGroup> holdingCorrection(String correctionId) {
    return groups.values().stream()
        .map(Known::group)
        .filter(g -> g.corrections().stream().anyMatch(c -> c.correctionId().equals(correctionId)))
        .sorted(Comparator.comparing(OpenGroup::groupId))
        .toList();
  }

  /** Groups worth comparing with a post: those that share most with it, the last told first. */
  List<Known> near(Telling post, GroupingPolicy policy) {
    return new Vicinity(groups, byKey).of(post, weights, policy);
  }

  private void drop(String key, String groupId) {
    byKey.computeIfPresent(key, (k, recent) -> recent.without(groupId));
  }

  private void leave(String rootId, String groupId) {
    partsOf.computeIfPresent(
        rootId,
        (root, parts) -> {
          parts.remove(groupId);
          return parts.isEmpty() ? null : parts;
        });
  }

  /** The ids of the posts that a group names. */
  static List<String> members(OpenGroup group) {
    List<String> all = new ArrayList<>(group.members());
    all.addAll(group.folded());
    for (Member member : group.tellings()) {
      all.add(member.postId());
      all.addAll(member.repeats());
    }
    return all;
  }
}
