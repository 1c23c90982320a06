package io.huiying.contracts.post;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody published, cleaned at the door: plain text, identifiers masked, author hashed.
 *
 * @param postId derived from source and external id, so that the same post read twice is one
 * @param sourceId a registered source
 * @param sourceKind that source's kind at the time of reading
 * @param externalId the source's own id; the URL or the text's digest where it has none
 * @param url where it can be read, absent for hot lists and hotlines
 * @param title at most {@value #MAX_TITLE} characters, may be empty when the text is not
 * @param text at most {@value #MAX_TEXT} characters, may be empty when the title is not
 * @param publishedAt what the source claims; sources lie about it or leave it out
 * @param firstSeenAt when this house first saw it, by the house clock
 * @param ingestedAt when this revision of it was accepted, by the house clock
 * @param authorHash keyed hash that rotates monthly; appears in no API, index, facet or export
 * @param engagement how much it was noticed
 * @param mark exercise or not
 * @param sourceName the source's name in the registry at the time of reading; absent in posts of
 *     older versions
 */
public record Post(
    String postId,
    String sourceId,
    SourceKind sourceKind,
    String externalId,
    @Nullable String url,
    String title,
    String text,
    @Nullable Instant publishedAt,
    Instant firstSeenAt,
    Instant ingestedAt,
    @Nullable String authorHash,
    Engagement engagement,
    Mark mark,
    @Nullable String sourceName) {

  public static final int MAX_TITLE = 500;
  public static final int MAX_TEXT = 100_000;

  @JsonCreator
  public Post {}

  /** A post whose source has no known name. */
  public Post(
      String postId,
      String sourceId,
      SourceKind sourceKind,
      String externalId,
      @Nullable String url,
      String title,
      String text,
      @Nullable Instant publishedAt,
      Instant firstSeenAt,
      Instant ingestedAt,
      @Nullable String authorHash,
      Engagement engagement,
      Mark mark) {
    this(
        postId,
        sourceId,
        sourceKind,
        externalId,
        url,
        title,
        text,
        publishedAt,
        firstSeenAt,
        ingestedAt,
        authorHash,
        engagement,
        mark,
        null);
  }

  /** When the post came into the world as far as we know: as claimed, else when first seen. */
  public Instant knownSince() {
    return publishedAt != null ? publishedAt : firstSeenAt;
  }

  /** The same post without its author, for everything behind the analysis. */
  public Post withoutAuthor() {
    return new Post(
        postId,
        sourceId,
        sourceKind,
        externalId,
        url,
        title,
        text,
        publishedAt,
        firstSeenAt,
        ingestedAt,
        null,
        engagement,
        mark,
        sourceName);
  }
}
