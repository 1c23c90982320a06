package io.huiying.contracts.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post and what was understood of it.
 *
 * @param post the post, without its author
 * @param topics only those that are shown, best first
 * @param emergency absent when it reports none
 * @param place where it happened, {@link Place#UNKNOWN} when not said or abroad
 * @param figures in the order of the text
 * @param occurrence when it happened, absent when not said
 * @param severity absent when no number or official grade allows one
 * @param lexicon version of the rules that were applied
 * @param assessedAt by the house clock
 * @param meaning of title and lead; there for what reports an emergency and for what was looked at
 *     twice, absent for all others and in posts of older versions
 * @param voice tells who speaks in a source of many authors from others of the same hour, and is
 *     another in the next, so that it links nothing; within the house only, in no API, index, facet
 *     or export; absent where the source speaks and in posts of older versions
 */
public record AssessedPost(
    Post post,
    List<TopicScore> topics,
    @Nullable Emergency emergency,
    Place place,
    List<Figure> figures,
    @Nullable Occurrence occurrence,
    @Nullable SeverityRange severity,
    String lexicon,
    Instant assessedAt,
    @Nullable Meaning meaning,
    @Nullable String voice) {

  private static final int VOICE = 8;

  @JsonCreator
  public AssessedPost {
    topics = List.copyOf(topics);
    figures = List.copyOf(figures);
  }

  /** A post in which its source speaks. */
  public AssessedPost(
      Post post,
      List<TopicScore> topics,
      @Nullable Emergency emergency,
      Place place,
      List<Figure> figures,
      @Nullable Occurrence occurrence,
      @Nullable SeverityRange severity,
      String lexicon,
      Instant assessedAt,
      @Nullable Meaning meaning) {
    this(
        post,
        topics,
        emergency,
        place,
        figures,
        occurrence,
        severity,
        lexicon,
        assessedAt,
        meaning,
        null);
  }

  /** A post whose meaning nobody asked for. */
  public AssessedPost(
      Post post,
      List<TopicScore> topics,
      @Nullable Emergency emergency,
      Place place,
      List<Figure> figures,
      @Nullable Occurrence occurrence,
      @Nullable SeverityRange severity,
      String lexicon,
      Instant assessedAt) {
    this(post, topics, emergency, place, figures, occurrence, severity, lexicon, assessedAt, null);
  }

  /** The same understanding of the post as it is read now, or of a part of it. */
  public AssessedPost about(Post read, Instant now) {
    return new AssessedPost(
        read,
        topics,
        emergency,
        place,
        figures,
        occurrence,
        severity,
        lexicon,
        now,
        meaning,
        voice);
  }

  /** The same, and who said it, as far as an hour needs to know. */
  public AssessedPost by(String authorHash) {
    String hour = post.ingestedAt().truncatedTo(ChronoUnit.HOURS).toString();
    return new AssessedPost(
        post,
        topics,
        emergency,
        place,
        figures,
        occurrence,
        severity,
        lexicon,
        assessedAt,
        meaning,
        Ids.derive("", authorHash, hour).substring(0, VOICE));
  }
}
