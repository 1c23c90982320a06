package io.huiying.contracts.incident;

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
 * @param releaseId the release that rebuts it, one of the incident's
 */
public record Claim(
    String id,
    String digest,
    ClaimState state,
    Instant raisedAt,
    @Nullable String judgedBy,
    @Nullable Instant judgedAt,
    @Nullable String releaseId) {}
