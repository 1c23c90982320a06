package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Appraise;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Verdict;
import org.jspecify.annotations.Nullable;

/** What a 研判 must fulfil: 关注 takes the 48 hours away, so it is said why, and never of 重大. */
enum AppraisalRule implements CommandRule {
  WATCHING_NEEDS_REASON(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return watches(command) instanceof Appraise a && CommandRule.blank(a.reason())
          ? "研判为“关注”须填写理由。舆情回应时限照常计时，请填写理由后再提交。"
          : null;
    }
  },
  WATCHING_IS_FOR_LESS_THAN_MAJOR(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return watches(command) != null && GravityPolicy.major(incident)
          ? "系统建议或已核定为重大以上的事件不能只作关注。时限保持不变，请先核定等级。"
          : null;
    }
  },
  CATEGORY_IS_FOR_ANSWERING(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Appraise a
              && a.category() != null
              && a.verdict() != Verdict.ANSWER
          ? "回应类别只在研判为“需回应”时填写。本次研判未保存，请去掉类别后再提交。"
          : null;
    }
  };

  private final Code code;

  AppraisalRule(Code code) {
    this.code = code;
  }

  private static @Nullable Appraise watches(IncidentCommand command) {
    return command.action() instanceof Appraise a && a.verdict() == Verdict.WATCH ? a : null;
  }

  @Override
  public Code code() {
    return code;
  }
}
