package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a topic got in a region within an hour, or within the hours of a surge.
 *
 * @param hour number of the hour since the epoch
 * @param posts first read in it
 * @param weight of all
 * @param openingPosts of the posts, those that may open a 舆情
 * @param openingWeight of those
 * @param hotList highest heat of one of those on a hot list
 * @param heat highest heat of any
 * @param sources of those that may open a 舆情, at most {@value #MAX_SOURCES}
 * @param noticed weights of posts on hot lists, so that each counts once however often its heat is
 *     read; at most {@value #MAX_NOTICED}
 * @param headline title of the heaviest that may open a 舆情
 * @param headlineWeight how heavy
 * @param firstPublishedAt earliest claimed publication of what was first read in it
 * @param firstSeenAt when the first of these was read
 * @param lastSeenAt when the newest was read
 * @param toldPosts posts when it was last told
 * @param voices of those that may open a 舆情, at most {@value #MAX_SOURCES}; where older versions
 *     kept none, the sources
 */
public record HourTally(
    Topic topic,
    String region,
    long hour,
    int posts,
    double weight,
    int openingPosts,
    double openingWeight,
    long hotList,
    long heat,
    List<String> sources,
    Map<String, Double> noticed,
    String headline,
    double headlineWeight,
    @Nullable Instant firstPublishedAt,
    @Nullable Instant firstSeenAt,
    @Nullable Instant lastSeenAt,
    int toldPosts,
    List<String> voices) {

  static final int MAX_SOURCES = 16;
  static final int MAX_NOTICED = 256;

  public HourTally {
    sources = List.copyOf(sources);
    voices = voices == null ? sources : List.copyOf(voices);
    noticed = Map.copyOf(noticed);
  }

  static HourTally empty(Topic topic, String region, long hour) {
    return new HourTally(
        topic, region, hour, 0, 0, 0, 0, 0, 0, List.of(), Map.of(), "", 0, null, null, null, 0,
        List.of());
  }

  /** The key under which it is kept. */
  public String key() {
    return topic.code() + "|" + region + "|" + hour;
  }

  /** With one more; the same when the post says nothing new. */
  HourTally add(Impulse impulse) {
    Double before = noticed.get(impulse.postId());
    boolean room = before != null || noticed.size() < MAX_NOTICED;
    double more = impulse.weight() - (before == null ? 0 : before);
    boolean counts = impulse.fresh() ? before == null : impulse.hotList() && room && more > 0;
    if (!counts) {
      return this;
    }
    int one = impulse.fresh() ? 1 : 0;
    boolean opens = impulse.opens();
    boolean heavier = opens && impulse.weight() > headlineWeight;
    return new HourTally(
        topic,
        region,
        hour,
        posts + one,
        weight + more,
        openingPosts + (opens ? one : 0),
        openingWeight + (opens ? more : 0),
        opens && impulse.hotList() ? Math.max(hotList, impulse.heat()) : hotList,
        Math.max(heat, impulse.heat()),
        opens ? with(sources, List.of(impulse.sourceId())) : sources,
        impulse.hotList() && room ? noticedToo(impulse) : noticed,
        heavier ? impulse.title() : headline,
        heavier ? impulse.weight() : headlineWeight,
        impulse.fresh() ? earlier(firstPublishedAt, impulse.publishedAt()) : firstPublishedAt,
        impulse.fresh() ? earlier(firstSeenAt, impulse.at()) : firstSeenAt,
        later(lastSeenAt, impulse.at()),
        toldPosts,
        opens ? with(voices, List.of(impulse.speaker())) : voices);
  }

  /** With another hour of the same surge, for telling; what was noticed in it is not kept. */
  HourTally plus(HourTally other) {
    boolean heavier = other.headlineWeight > headlineWeight;
    return new HourTally(
        topic,
        region,
        hour,
        posts + other.posts,
        weight + other.weight,
        openingPosts + other.openingPosts,
        openingWeight + other.openingWeight,
        Math.max(hotList, other.hotList),
        Math.max(heat, other.heat),
        with(sources, other.sources),
        Map.of(),
        heavier ? other.headline : headline,
        heavier ? other.headlineWeight : headlineWeight,
        earlier(firstPublishedAt, other.firstPublishedAt),
        earlier(firstSeenAt, other.firstSeenAt),
        later(lastSeenAt, other.lastSeenAt),
        toldPosts,
        with(voices, other.voices));
  }

  HourTally told() {
    return new HourTally(
        topic,
        region,
        hour,
        posts,
        weight,
        openingPosts,
        openingWeight,
        hotList,
        heat,
        sources,
        noticed,
        headline,
        headlineWeight,
        firstPublishedAt,
        firstSeenAt,
        lastSeenAt,
        posts,
        voices);
  }

  private Map<String, Double> noticedToo(Impulse impulse) {
    Map<String, Double> more = new HashMap<>(noticed);
    more.merge(impulse.postId(), impulse.weight(), Math::max);
    return more;
  }

  private static List<String> with(List<String> known, List<String> others) {
    List<String> all = new ArrayList<>(known);
    for (String other : others) {
      if (all.size() < MAX_SOURCES && !all.contains(other)) {
        all.add(other);
      }
    }
    return all;
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
