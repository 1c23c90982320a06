package io.huiying.analysis.domain.heat;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Heat as it was told, for those who ask: two weeks of hours by topic and region, a week by group,
 * a day of unclassified words. One thread writes, others read.
 */
public final class HeatBook {

  private static final Duration TOPIC_HOURS = Duration.ofDays(14);
  private static final Duration GROUP_HOURS = Duration.ofDays(7);
  private static final Duration WORDS = Duration.ofDays(1);
  private static final int MAX_CELLS = 1024;
  private static final int MAX_GROUPS = 4096;
  private static final int MAX_WORDS = 256;

  private final Map<String, TreeMap<Instant, Heat.TopicHour>> topics = bounded(MAX_CELLS);
  private final Map<String, TreeMap<Instant, Heat.GroupHour>> groups = bounded(MAX_GROUPS);
  private final Map<String, Heat.Unclassified> words = new LinkedHashMap<>();
  private final TrayPolicy tray;
  private final Comparator<Heat.Unclassified> lastShownFirst;
  private Instant read = Instant.EPOCH;

  /**
   * @param tray what is shown of unclassified words, and so what is kept where there are many
   */
  public HeatBook(TrayPolicy tray) {
    this.tray = tray;
    this.lastShownFirst =
        Comparator.comparing(tray::shows)
            .thenComparingInt(Heat.Unclassified::posts)
            .thenComparingLong(Heat.Unclassified::heat)
            .thenComparing(Heat.Unclassified::lastSeenAt)
            .thenComparing(Heat.Unclassified::wordsId);
  }

  /** Notes what was told. */
  public synchronized void note(Heat heat) {
    switch (heat) {
      case Heat.TopicHour hour -> {
        readUpTo(hour.from());
        var hours = topics.computeIfAbsent(hour.key(), any -> new TreeMap<>());
        hours.put(hour.from(), hour);
        hours.headMap(read.minus(TOPIC_HOURS)).clear();
      }
      case Heat.GroupHour hour -> {
        readUpTo(hour.from());
        var hours = groups.computeIfAbsent(hour.key(), any -> new TreeMap<>());
        hours.put(hour.from(), hour);
        hours.headMap(read.minus(GROUP_HOURS)).clear();
      }
      case Heat.Unclassified seen -> {
        readUpTo(seen.lastSeenAt());
        words.put(seen.key(), seen);
        if (words.size() > MAX_WORDS) {
          forgetLeast();
        }
      }
    }
  }

  /** The hours of a topic in a region, oldest first; quiet ones may be missing. */
  public synchronized List<Heat.TopicHour> topic(Topic topic, String region, Instant from) {
    var hours = topics.get(topic.code() + "|" + region);
    return hours == null ? List.of() : List.copyOf(hours.tailMap(from).values());
  }

  /** The hours of every topic and region in which something was read since, each oldest first. */
  public synchronized List<List<Heat.TopicHour>> topicsSince(Instant from) {
    return topics.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(cell -> List.copyOf(cell.getValue().tailMap(from).values()))
        .filter(hours -> !hours.isEmpty())
        .toList();
  }

  /** The beginning of the newest hour that was read; the epoch before any. */
  public synchronized Instant hour() {
    return Hours.start(Hours.of(read));
  }

  /** The hours of a group, oldest first; quiet ones are missing. */
  public synchronized List<Heat.GroupHour> group(String groupId) {
    var hours = groups.get(groupId);
    return hours == null ? List.of() : List.copyOf(hours.values());
  }

  /** The hours of a surge, oldest first; empty when it is not known. */
  public synchronized List<Heat.TopicHour> surge(String surgeId) {
    return topics.values().stream()
        .flatMap(hours -> hours.values().stream())
        .filter(hour -> surgeId.equals(hour.surgeId()))
        .toList();
  }

  /** The stage of a group, or of what a surge opened, by the newest hour that was read. */
  public synchronized LifeStage stage(String groupId) {
    TreeMap<Instant, Integer> posts = new TreeMap<>();
    group(groupId).forEach(hour -> posts.put(hour.from(), hour.posts()));
    surge(groupId).forEach(hour -> posts.put(hour.from(), hour.posts()));
    if (posts.isEmpty()) {
      return LifeStage.LATENT;
    }
    long first = Hours.of(posts.firstKey());
    int[] byHour = new int[(int) Math.clamp(Hours.of(read) - first + 1, 1, 24 * 8)];
    posts.forEach(
        (from, told) -> {
          int at = (int) (Hours.of(from) - first);
          if (at < byHour.length) {
            byHour[at] = told;
          }
        });
    return LifeStage.of(byHour);
  }

  /** Unclassified words that surge, those that say nearly the same together, most told first. */
  public List<Heat.Unclassified> tray() {
    List<Heat.Unclassified> together = new ArrayList<>();
    List<Wording> wordings = new ArrayList<>();
    for (Heat.Unclassified seen : recent()) {
      Wording wording = Wording.of(seen.title());
      int same = alike(wordings, wording, tray.alike());
      if (same < 0) {
        together.add(seen);
        wordings.add(wording);
      } else {
        Heat.Unclassified first = together.get(same);
        int sources = Math.max(first.sources(), seen.sources());
        together.set(same, SameWords.together(first, seen, sources));
      }
    }
    return together.stream()
        .filter(tray::shows)
        .sorted(
            Comparator.comparingInt(Heat.Unclassified::posts)
                .thenComparingLong(Heat.Unclassified::heat)
                .reversed()
                .thenComparing(Heat.Unclassified::wordsId))
        .limit(tray.shown())
        .toList();
  }

  private synchronized List<Heat.Unclassified> recent() {
    forgetOld();
    return List.copyOf(words.values());
  }

  private void forgetOld() {
    words.values().removeIf(seen -> seen.lastSeenAt().isBefore(read.minus(WORDS)));
  }

  /** What is old, else what the tray would show last. */
  private void forgetLeast() {
    forgetOld();
    if (words.size() > MAX_WORDS) {
      words.remove(Collections.min(words.values(), lastShownFirst).key());
    }
  }

  private static int alike(List<Wording> known, Wording wording, double alike) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).similarity(wording) >= alike) {
        return i;
      }
    }
    return -1;
  }

  private void readUpTo(Instant at) {
    read = at.isAfter(read) ? at : read;
  }

  private static <V> Map<String, V> bounded(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
      }
    };
  }
}
