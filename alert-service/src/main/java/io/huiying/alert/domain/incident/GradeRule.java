package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.ProposeSeverity;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Role;
import org.jspecify.annotations.Nullable;

/** Raising is anybody's; lowering below 重大 is a manager's, with a reason. */
enum GradeRule implements CommandRule {
  LOWERING_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof ConfirmSeverity grade
              && lowers(incident, grade)
              && command.actor().role() != Role.MANAGER
          ? "由重大以上降为%s须由分管领导核定。等级和时限保持不变，请报分管领导处理。".formatted(grade.severity().label())
          : null;
    }
  },
  LOWERING_NEEDS_REASON(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof ConfirmSeverity grade
              && lowers(incident, grade)
              && CommandRule.blank(grade.reason())
          ? "由重大以上下调等级须填写理由。等级和时限保持不变，请填写理由后再提交。"
          : null;
    }
  },
  PROPOSING_NEVER_LOWERS(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof ProposeSeverity proposal
              && !proposal.severity().atLeast(Severity.MAJOR)
              && GravityPolicy.major(incident)
          ? "事件已按重大以上计时，初判不能下调。等级和时限保持不变，请报分管领导核定。"
          : null;
    }
  };

  private final Code code;

  GradeRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }

  private static boolean lowers(Incident incident, ConfirmSeverity grade) {
    return !grade.severity().atLeast(Severity.MAJOR) && GravityPolicy.major(incident);
  }
}
