package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is contested or a rumour. Its words lie in {@code incident.evidence.v1}.
 *
 * @param id derived from incident and digest
 * @param digest salted digest of its words
 * @param state where it stands
 * @param raisedAt when it was recorded
 * @param judgedBy the unit that answered or checked it, never absent once answered
 * @param judgedAt when that was recorded
 * @param releaseId the release that rebuts it, one of the incident's; it stays when the claim later
 *     proves true
 * @param confirmationId the release that confirms it, one of the incident's; only of a claim that
 *     proved true
 */
public record Claim(
    String id,
    String digest,
    ClaimState state,
    Instant raisedAt,
    @Nullable String judgedBy,
    @Nullable Instant judgedAt,
    @Nullable String releaseId,
    @Nullable String confirmationId) {

  @JsonCreator
  public Claim {}

  /** A claim that no release confirms. */
  public Claim(
      String id,
      String digest,
      ClaimState state,
      Instant raisedAt,
      @Nullable String judgedBy,
      @Nullable Instant judgedAt,
      @Nullable String releaseId) {
    this(id, digest, state, raisedAt, judgedBy, judgedAt, releaseId, null);
  }
}
