package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authoritative release.
 *
 * @param id derived from incident, kind, publication time and URL or title
 * @param kind what kind of answer
 * @param issuer who published it
 * @param title its title; an official's words, not a post's
 * @param url where it can be read
 * @param publishedAt when it was published; counts for the clocks however late it is recorded
 * @param recordedAt when it was recorded
 * @param principalPresent whether the unit's 主要负责人 took part, absent when not said
 * @param recordedLate recorded more than 30 minutes after its claimed time
 * @param issuerVerified the issuer is the owner, its superior or the 现场指挥部
 * @param contentHash salted SHA-256 of the snapshot, its key in {@code incident.evidence.v1};
 *     absent when none could be kept
 * @param offer id of the official post that it was taken from, absent when typed in
 * @param textHash of that post's words, as in {@link ReleaseOffer}
 * @param answers the points that it answers, as read from that post
 * @param fetch how the house read the snapshot, or tried to; absent when a person pasted it or
 *     nobody tried
 */
public record Release(
    String id,
    ReleaseKind kind,
    String issuer,
    String title,
    @Nullable String url,
    Instant publishedAt,
    Instant recordedAt,
    @Nullable Boolean principalPresent,
    boolean recordedLate,
    boolean issuerVerified,
    @Nullable String contentHash,
    @Nullable String offer,
    @Nullable String textHash,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReleaseAnswer> answers,
    @Nullable PageFetch fetch) {

  @JsonCreator
  public Release {
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /** A release that was typed in. */
  public Release(
      String id,
      ReleaseKind kind,
      String issuer,
      String title,
      @Nullable String url,
      Instant publishedAt,
      Instant recordedAt,
      @Nullable Boolean principalPresent,
      boolean recordedLate,
      boolean issuerVerified,
      @Nullable String contentHash) {
    this(
        id,
        kind,
        issuer,
        title,
        url,
        publishedAt,
        recordedAt,
        principalPresent,
        recordedLate,
        issuerVerified,
        contentHash,
        null,
        null,
        List.of(),
        null);
  }
}
