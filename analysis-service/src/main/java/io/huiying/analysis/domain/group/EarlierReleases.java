package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.release.ReleaseReader;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What official sources published in the last days, whatever group it is in. An answer may be older
 * than the group that it answers, or in words that the grouper did not join to it; a clock that is
 * born overdue may so have been met long ago. It is only offered: a person says whether it was the
 * release, so a doubtful one is offered too, within bounds.
 */
final class EarlierReleases {

  /** What is kept of all official sources, the newest. */
  static final int MOST = 4_096;

  /** How many are offered to one group by one search, those that share most with it. */
  static final int OFFERED = 3;

  /** Shared subject, beside the place, from which it is offered, in nats. */
  private static final double SUBJECT = 1.5;

  /** How long before the first post, where nobody says when it happened. */
  private static final Duration BEFORE_FIRST_POST = Duration.ofHours(6);

  private static final int PREFECTURE_DIGITS = 4;
  private static final int PROVINCE_DIGITS = 2;

  private final Map<String, Telling> posts = new LinkedHashMap<>();
  private final Map<String, Set<String>> byRegion = new HashMap<>();
  private final List<String> crowdedOut = new ArrayList<>();

  /** What may answer an event. */
  record Offer(SeenRelease release, double score) {}

  /** Whether a post can be a release of a place; what only happens to be official is none. */
  static boolean canAnswer(AssessedPost post) {
    return post.post().sourceKind() == SourceKind.OFFICIAL
        && post.place().known()
        && read(post).isPresent();
  }

  private static Optional<SeenRelease> read(AssessedPost post) {
    boolean saysSo = post.emergency() != null;
    return ReleaseReader.read(post.post()).filter(seen -> saysSo || seen.kind() != null);
  }

  /** Remembers a post that can answer; whether it was not known before. */
  boolean note(Telling post) {
    boolean news = !posts.containsKey(post.postId());
    forget(post.postId());
    crowdedOut.remove(post.postId());
    posts.put(post.postId(), post);
    byRegion.computeIfAbsent(region(post.place()), r -> new LinkedHashSet<>()).add(post.postId());
    if (posts.size() > MOST) {
      String oldest = posts.keySet().iterator().next();
      forget(oldest);
      crowdedOut.add(oldest);
    }
    return news;
  }

  /** Forgets what was taken in before an instant; ids of all that need not be kept any more. */
  List<String> forgetBefore(Instant instant) {
    List<String> old = new ArrayList<>(crowdedOut);
    crowdedOut.clear();
    posts.values().stream()
        .filter(post -> post.at().isBefore(instant))
        .map(Telling::postId)
        .forEach(old::add);
    old.forEach(this::forget);
    return old;
  }

  private void forget(String postId) {
    Telling post = posts.remove(postId);
    if (post != null) {
      byRegion.computeIfPresent(
          region(post.place()),
          (region, ids) -> {
            ids.remove(postId);
            return ids.isEmpty() ? null : ids;
          });
    }
  }

  /** What may answer a group and is not part of it, the likeliest first. */
  List<Offer> about(Known known, Kinship kinship) {
    List<Offer> found = new ArrayList<>();
    for (Telling post : near(known.group().view().place())) {
      offer(post, known, kinship).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparingDouble(Offer::score)
            .reversed()
            .thenComparing(offer -> offer.release().postId()));
    return found.stream().limit(OFFERED).toList();
  }

  /** Whether one post may answer a group that it is not part of. */
  static Optional<Offer> offer(Telling post, Known known, Kinship kinship) {
    OpenGroup group = known.group();
    if (group.members().contains(post.postId()) || !inTime(post, group.view())) {
      return Optional.empty();
    }
    Affinity affinity = kinship.of(post, known);
    double subject = affinity.hazard() + affinity.text();
    return affinity.veto() == null && affinity.place() > 0 && subject >= SUBJECT
        ? read(post.assessed()).map(seen -> new Offer(seen, affinity.score()))
        : Optional.empty();
  }

  /** Nobody answers what has not happened yet. */
  private static boolean inTime(Telling post, GroupView view) {
    Occurrence occurrence = view.occurrence();
    Instant from =
        occurrence == null ? view.firstPublishedAt().minus(BEFORE_FIRST_POST) : occurrence.lower();
    return !post.assessed().post().knownSince().isBefore(from);
  }

  private List<Telling> near(Place place) {
    if (!place.known()) {
      return List.of();
    }
    String region = region(place);
    return Stream.of(region, region.substring(0, PROVINCE_DIGITS))
        .distinct()
        .map(byRegion::get)
        .filter(Objects::nonNull)
        .flatMap(Set::stream)
        .map(posts::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** A province's own posts lie under two digits, all others under four. */
  private static String region(Place place) {
    String prefix = place.prefix();
    return prefix.substring(0, Math.min(prefix.length(), PREFECTURE_DIGITS));
  }
}
