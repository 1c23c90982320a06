package io.huiying.contracts.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group of posts says, taken together.
 *
 * @param groupId derived from the post that opened the group
 * @param mark exercise or not
 * @param headline the title of the post that says most; post text, so never in for-ever records
 * @param topics best first
 * @param hazard what happened, absent for an ordinary 舆情
 * @param mainland whether it happened in mainland China
 * @param place the most precise place that the posts agree on
 * @param occurrence intersection of what the posts say, absent when none does
 * @param figures claims, newest statement of each source and kind
 * @param severity from the figures, absent when no number allows one
 * @param posts distinct posts; 0 for a group that a 接报 opened and no post has joined yet
 * @param sources distinct sources
 * @param heat highest heat seen
 * @param firstPublishedAt earliest claimed publication
 * @param firstSeenAt when this house first saw one of the posts
 * @param lastSeenAt when this house last saw one
 * @param repeats posts folded into the distinct ones; absent when none
 * @param trajectory the claims of each kind in the order of the times that they speak of, with what
 *     each is worth, at most {@value #MAX_TRAJECTORY}; without quotes
 * @param otherTimes times of occurrence that posts told and that contradict {@code occurrence}, in
 *     the order in which they were told, at most {@value #MAX_OTHER_TIMES}
 */
public record GroupView(
    String groupId,
    Mark mark,
    String headline,
    List<TopicScore> topics,
    @Nullable Hazard hazard,
    boolean mainland,
    Place place,
    @Nullable Occurrence occurrence,
    List<Figure> figures,
    @Nullable SeverityRange severity,
    int posts,
    int sources,
    long heat,
    Instant firstPublishedAt,
    Instant firstSeenAt,
    Instant lastSeenAt,
    @Nullable Integer repeats,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FigurePoint> trajectory,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Occurrence> otherTimes) {

  public static final int MAX_TRAJECTORY = 64;

  public static final int MAX_OTHER_TIMES = 4;

  @JsonCreator
  public GroupView {
    topics = List.copyOf(topics);
    figures = List.copyOf(figures);
    trajectory = trajectory == null ? List.of() : List.copyOf(trajectory);
    otherTimes = otherTimes == null ? List.of() : List.copyOf(otherTimes);
  }

  /** A view without repeats, without the course of its figures and with one time at most. */
  public GroupView(
      String groupId,
      Mark mark,
      String headline,
      List<TopicScore> topics,
      @Nullable Hazard hazard,
      boolean mainland,
      Place place,
      @Nullable Occurrence occurrence,
      List<Figure> figures,
      @Nullable SeverityRange severity,
      int posts,
      int sources,
      long heat,
      Instant firstPublishedAt,
      Instant firstSeenAt,
      Instant lastSeenAt) {
    this(
        groupId,
        mark,
        headline,
        topics,
        hazard,
        mainland,
        place,
        occurrence,
        figures,
        severity,
        posts,
        sources,
        heat,
        firstPublishedAt,
        firstSeenAt,
        lastSeenAt,
        null,
        List.of(),
        List.of());
  }
}
