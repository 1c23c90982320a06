package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.JudgeClaim;
import io.huiying.contracts.incident.IncidentAction.RaiseClaim;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contested claims and rumours; their words are cited, not held. */
final class ClaimPolicy {

  private ClaimPolicy() {}

  /** Words that are missing or known: only the cause tells them, by digest. */
  static Optional<Rejection> refusal(Incident incident, CommandCause cause) {
    if (!(cause.command().action() instanceof RaiseClaim)) {
      return Optional.empty();
    }
    String digest = cause.contentHash();
    if (digest == null) {
      return Optional.of(new Rejection(Code.INVALID, "须写明说法的内容，未登记，请补填后再提交。"));
    }
    return byId(incident, idOf(incident, digest))
        .map(
            known ->
                new Rejection(
                    Code.NOT_ALLOWED_NOW, "这条说法已经登记（%s），记录未改变。".formatted(known.state().label())));
  }

  static Claim raised(Incident incident, String digest, Instant now) {
    return new Claim(idOf(incident, digest), digest, ClaimState.CONTESTED, now, null, null, null);
  }

  /** The same words are the same claim. */
  static String idOf(Incident incident, String digest) {
    return Ids.derive("m", incident.id(), digest);
  }

  static Optional<Claim> byId(Incident incident, String claimId) {
    return incident.handled().claims().stream()
        .filter(claim -> claim.id().equals(claimId))
        .findFirst();
  }

  static Claim judged(Claim claim, JudgeClaim action, Instant now) {
    boolean answered = action.state().answered();
    return new Claim(
        claim.id(),
        claim.digest(),
        action.state(),
        claim.raisedAt(),
        answered ? stripped(action.unit()) : null,
        answered ? now : null,
        answered ? action.releaseId() : null);
  }

  private static @Nullable String stripped(@Nullable String unit) {
    return unit == null ? null : unit.strip();
  }
}
