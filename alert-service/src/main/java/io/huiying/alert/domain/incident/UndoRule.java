package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Reopen;
import io.huiying.contracts.incident.IncidentAction.Undo;
import io.huiying.contracts.incident.IncidentAction.VerifyMiss;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Role;
import org.jspecify.annotations.Nullable;

/** Taking back, waking up, confirming a miss. */
enum UndoRule implements CommandRule {
  SOMETHING_TO_UNDO(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Undo && UndoPolicy.last(incident).isEmpty()
          ? "没有可撤销的操作，记录未改变。签收、结案、核否、合并请分别用重启、拆分办理。"
          : null;
    }
  },
  UNDOING_NEEDS_REASON(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Undo undo && CommandRule.blank(undo.reason())
          ? "撤销须填写理由。记录未改变，请填写理由后再提交。"
          : null;
    }
  },
  UNDOING_MAJOR_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Undo
              && command.actor().role() != Role.MANAGER
              && UndoPolicy.without(incident).filter(after -> lessens(incident, after)).isPresent()
          ? "撤销后不再按本地重大以上事件计时，须由分管领导办理。等级和时限保持不变，请报分管领导处理。"
          : null;
    }
  },
  REOPENING_NEEDS_REASON(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Reopen reopen && CommandRule.blank(reopen.reason())
          ? "重启事件须填写理由。事件保持不变，请填写理由后再提交。"
          : null;
    }
  },
  MISS_TO_VERIFY(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof VerifyMiss verify
              && !MissPolicy.unverified(incident, verify)
          ? "这个时限没有待核实的超时，记录未改变。请刷新后核对。"
          : null;
    }
  };

  private final Code code;

  UndoRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }

  private static boolean lessens(Incident before, Incident after) {
    return GravityPolicy.major(before)
        && OwnershipPolicy.answers(before.ownership())
        && !(GravityPolicy.major(after) && OwnershipPolicy.answers(after.ownership()));
  }
}
