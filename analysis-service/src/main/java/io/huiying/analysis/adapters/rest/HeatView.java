package io.huiying.analysis.adapters.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.analysis.domain.heat.LifeStage;
import io.huiying.analysis.domain.heat.ProposedTag;
import io.huiying.contracts.heat.Heat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the heat endpoints answer. */
final class HeatView {

  private HeatView() {}

  /**
   * The hours of a topic in a region.
   *
   * @param hours oldest first; an hour that is missing was quiet, or nothing was read in it
   */
  record Series(String topic, String label, String place, List<Hour> hours) {}

  /** An hour beside what it usually brings; {@code expected} is absent until that is known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Hour(
      Instant from,
      int posts,
      int sources,
      double weight,
      @Nullable Double expected,
      @Nullable Double threshold,
      boolean closed,
      @Nullable String surgeId) {

    static Hour of(Heat.TopicHour hour) {
      return new Hour(
          hour.from(),
          hour.posts(),
          hour.sources(),
          hour.weight(),
          hour.expected(),
          hour.threshold(),
          hour.closed(),
          hour.surgeId());
    }
  }

  /**
   * Every topic in every region of the last day.
   *
   * @param hour beginning of the newest hour that was read
   */
  record Topics(Instant hour, List<TopicNow> items) {}

  /**
   * A topic in a region.
   *
   * @param place two digits of the province, {@code 00} for the country
   * @param newest its newest hour, which may be older than the newest of all
   * @param weights of 24 hours up to the newest of all, oldest first; 0 where nothing was read
   */
  record TopicNow(
      String topic,
      String label,
      String place,
      String placeLabel,
      Hour newest,
      List<Double> weights) {}

  /** Unclassified words that surge. */
  record Tray(List<TrayItem> items) {}

  /** Words that many say, without who says them. */
  record TrayItem(
      String title,
      String postId,
      int posts,
      int sources,
      long heat,
      Instant firstSeenAt,
      Instant lastSeenAt,
      List<Tag> tags) {}

  /** The life of a group of posts, or of what a surge opened. */
  record Life(
      String groupId, LifeStage stage, String label, List<LifeHour> hours, List<Tag> tags) {}

  /** Posts of a group within an hour; of a surge the highest heat is not known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LifeHour(Instant from, int posts, @Nullable Long heat) {

    static LifeHour of(Heat.TopicHour hour) {
      return new LifeHour(hour.from(), hour.posts(), null);
    }

    static LifeHour of(Heat.GroupHour hour) {
      return new LifeHour(hour.from(), hour.posts(), hour.heat());
    }
  }

  /** A tag that words propose; nobody has confirmed it. */
  record Tag(String tag, String label, List<ProposedTag.Evidence> evidence) {

    static List<Tag> of(List<ProposedTag> proposed) {
      return proposed.stream()
          .map(p -> new Tag(p.tag().name(), p.tag().label(), p.evidence()))
          .toList();
    }
  }
}
