package io.huiying.contracts.heat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Attention within one hour of China Standard Time, by what was read. The newest record of a key
 * and hour replaces those before it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Heat.TopicHour.class, name = "TopicHour"),
  @JsonSubTypes.Type(value = Heat.GroupHour.class, name = "GroupHour"),
  @JsonSubTypes.Type(value = Heat.Unclassified.class, name = "Unclassified")
})
public sealed interface Heat {

  /** The Kafka key. */
  String key();

  /**
   * One hour of a topic in a region.
   *
   * @param topic the topic
   * @param region two digits of the province, {@code 00} for the whole country
   * @param from beginning of the hour
   * @param posts posts first read in it, repetitions too
   * @param sources distinct sources, at most 16 are told apart
   * @param weight posts weighted by source, hot-list heat and reposts
   * @param expected weight that such an hour usually has, absent until enough days were observed
   * @param threshold weight from which on it is a surge, absent as long as {@code expected} is
   * @param closed whether the hour is over and counts nothing more
   * @param surgeId the surge that it belongs to, absent when there is none; also the id of the
   *     group that the surge opens when it opens one
   * @param at when it was told, by the house clock
   */
  record TopicHour(
      Topic topic,
      String region,
      Instant from,
      int posts,
      int sources,
      double weight,
      @Nullable Double expected,
      @Nullable Double threshold,
      boolean closed,
      @Nullable String surgeId,
      Instant at)
      implements Heat {

    @Override
    public String key() {
      return topic.code() + "|" + region;
    }
  }

  /**
   * One hour of a group.
   *
   * @param groupId the group
   * @param from beginning of the hour
   * @param posts posts that joined it in that hour, repetitions too
   * @param heat highest heat seen so far
   * @param at when it was told, by the house clock
   */
  record GroupHour(String groupId, Instant from, int posts, long heat, Instant at) implements Heat {

    @Override
    public String key() {
      return groupId;
    }
  }

  /**
   * Words that fit no topic, report no emergency, and are said again and again or seen by many.
   *
   * @param wordsId names the words
   * @param postId the first post that said so
   * @param title its title or beginning, at most 100 characters
   * @param posts posts that say the same
   * @param sources distinct sources, at most 16 are told apart
   * @param heat highest heat seen
   * @param firstSeenAt when this house first saw it
   * @param lastSeenAt when this house last saw it
   */
  record Unclassified(
      String wordsId,
      String postId,
      String title,
      int posts,
      int sources,
      long heat,
      Instant firstSeenAt,
      Instant lastSeenAt)
      implements Heat {

    @Override
    public String key() {
      return wordsId;
    }
  }
}
