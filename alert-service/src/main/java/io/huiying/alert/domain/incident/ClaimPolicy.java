package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.AddNote;
import io.huiying.contracts.incident.IncidentAction.JudgeClaim;
import io.huiying.contracts.incident.IncidentAction.RaiseClaim;
import io.huiying.contracts.incident.IncidentChange.ClaimJudged;
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
    boolean claims = cause.command().action() instanceof RaiseClaim;
    if (!claims && !(cause.command().action() instanceof AddNote)) {
      return Optional.empty();
    }
    String digest = cause.contentHash();
    if (digest == null) {
      return Optional.of(new Rejection(Code.INVALID, "须写明内容，未登记，请补填后再提交。"));
    }
    if (!claims) {
      return Optional.empty();
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

  /** Rules have seen to it that there is such a claim. */
  static ClaimJudged judged(Incident incident, JudgeClaim action, Instant now) {
    Claim claim = byId(incident, action.claimId()).orElseThrow();
    boolean answered = action.state().answered();
    boolean proved = action.state() == ClaimState.PROVED_TRUE;
    var judged =
        new Claim(
            claim.id(),
            claim.digest(),
            action.state(),
            claim.raisedAt(),
            answered ? stripped(action.unit()) : null,
            answered ? now : null,
            answered ? rebuttal(claim, action) : null,
            proved ? action.releaseId() : null);
    return new ClaimJudged(judged, claim.state());
  }

  /**
   * The rebuttal of a claim that later proves true stays beside it; what confirms it is no other.
   */
  private static @Nullable String rebuttal(Claim before, JudgeClaim action) {
    boolean another = action.state() != ClaimState.PROVED_TRUE && action.releaseId() != null;
    return another ? action.releaseId() : before.releaseId();
  }

  private static @Nullable String stripped(@Nullable String unit) {
    return unit == null ? null : unit.strip();
  }
}
