package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Close;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Role;
import org.jspecify.annotations.Nullable;

/** 核否 and 结案. */
enum EndRule implements CommandRule {
  DISMISSING_MAJOR_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Dismiss
              && GravityPolicy.major(incident)
              && command.actor().role() != Role.MANAGER
          ? "系统建议或已核定为重大以上的事件，须由分管领导核否。事件和时限保持不变，请报分管领导处理。"
          : null;
    }
  },
  DISMISSING_MAJOR_NEEDS_NOTE(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Dismiss dismiss
              && GravityPolicy.major(incident)
              && CommandRule.blank(dismiss.note())
          ? "核否重大以上事件须填写说明。事件和时限保持不变，请填写说明后再提交。"
          : null;
    }
  },
  CLOSING_NEEDS_MANAGER(Code.NEEDS_MANAGER) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Close && command.actor().role() != Role.MANAGER
          ? "结案须由分管领导办理。事件保持不变，请报分管领导处理。"
          : null;
    }
  },
  CLOSING_NEEDS_NOTE(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Close close && CommandRule.blank(close.note())
          ? "结案须填写说明。事件保持不变，请填写说明后再提交。"
          : null;
    }
  };

  private final Code code;

  EndRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
