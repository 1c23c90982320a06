package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.JudgeClaim;
import io.huiying.contracts.incident.IncidentAction.RaiseClaim;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import org.jspecify.annotations.Nullable;

/** Contested claims: who answered one is named, and the answer is on record. */
enum ClaimRule implements CommandRule {
  CLAIMS_BOUNDED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof RaiseClaim
              && incident.handled().claims().size() >= Bounds.CLAIMS
          ? "一个事件最多登记 %d 条说法，未登记。".formatted(Bounds.CLAIMS)
          : null;
    }
  },
  CLAIM_KNOWN(Code.NOT_FOUND) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof JudgeClaim judge
              && ClaimPolicy.byId(incident, judge.claimId()).isEmpty()
          ? "没有这条说法，未作更改，请刷新后重试。"
          : null;
    }
  },
  CLAIM_CHANGES(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof JudgeClaim judge
          ? ClaimPolicy.byId(incident, judge.claimId())
              .map(Claim::state)
              .filter(judge.state()::equals)
              .map(state -> "这条说法已是“%s”，记录未改变。".formatted(state.label()))
              .orElse(null)
          : null;
    }
  },
  ANSWERING_UNIT_NAMED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof JudgeClaim judge
              && judge.state().answered()
              && !Bounds.named(judge.unit())
          ? "须写明作出澄清或核实的单位（%d 字内）。说法状态未改变，请补填后再提交。".formatted(Bounds.NAME)
          : null;
    }
  },
  REBUTTAL_ON_RECORD(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof JudgeClaim judge
              && judge.releaseId() != null
              && incident.releases().stream().noneMatch(r -> r.id().equals(judge.releaseId()))
          ? "所引的发布没有登记。说法状态未改变，请先登记该次发布。"
          : null;
    }
  };

  private final Code code;

  ClaimRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
