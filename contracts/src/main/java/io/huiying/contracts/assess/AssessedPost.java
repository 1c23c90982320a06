package io.huiying.contracts.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.huiying.contracts.post.Post;
import java.time.Instant;
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
 * @param author first {@value #AUTHOR} characters of the author's hash, so that the voices of one
 *     source can be told apart within the house; in no API, index, facet or export; absent when the
 *     source names none and in posts of older versions
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
    @Nullable String author) {

  /** Characters of an author's hash that are kept: enough to tell voices apart, no more. */
  public static final int AUTHOR = 8;

  @JsonCreator
  public AssessedPost {
    topics = List.copyOf(topics);
    figures = List.copyOf(figures);
  }

  /** A post whose author is not known. */
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
        author);
  }

  /**
   * The same, and who said it.
   *
   * @param authorHash of which the beginning is kept
   */
  public AssessedPost by(@Nullable String authorHash) {
    String beginning =
        authorHash == null ? null : authorHash.substring(0, Math.min(authorHash.length(), AUTHOR));
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
        beginning);
  }
}
