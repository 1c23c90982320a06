package io.huiying.contracts.signal;

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
 * @param posts distinct posts, at least 1
 * @param sources distinct sources, at least 1
 * @param heat highest heat seen
 * @param firstPublishedAt earliest claimed publication
 * @param firstSeenAt when this house first saw one of the posts
 * @param lastSeenAt when this house last saw one
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
    Instant lastSeenAt) {

  public GroupView {
    topics = List.copyOf(topics);
    figures = List.copyOf(figures);
  }
}
