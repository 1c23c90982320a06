package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.SetFigureAside;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Intake;
import io.huiying.contracts.incident.Rejection.Code;
import org.jspecify.annotations.Nullable;

/** Misread claims: one that is shown, with a reason, while its groups still obey. */
enum FigureRule implements CommandRule {
  FIGURE_IS_SHOWN(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof SetFigureAside aside
              && FigurePolicy.claim(incident, aside).isEmpty()
          ? "本事件已没有这条数字，可能刚有更新。记录未改变，请核对后再提交。"
          : null;
    }
  },
  FIGURE_OF_POSTS(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof SetFigureAside aside
              && aside.sourceId().equals(Intake.SOURCE)
          ? "这条数字为接报所登记，并非读自网上信息。请登记续报或以记事说明。"
          : null;
    }
  },
  FIGURE_ASIDE_WITH_A_REASON(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof SetFigureAside aside && CommandRule.blank(aside.reason())
          ? "标记误读须写明理由。记录未改变，请补填后再提交。"
          : null;
    }
  },
  RIGHT_FIGURE_POSSIBLE(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof SetFigureAside aside
              && aside.right() != null
              && (aside.right() < 0 || aside.right() > Bounds.FIGURE)
          ? "原文中的数字须为 0 至 %d。记录未改变，请核对。".formatted(Bounds.FIGURE)
          : null;
    }
  },
  FIGURE_OF_A_LIVE_GROUP(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof SetFigureAside
              && Boolean.TRUE.equals(incident.handled().cooled())
          ? "本事件网上已无新内容，其信息不再归并，数字不能再更正。请以记事说明。"
          : null;
    }
  };

  private final Code code;

  FigureRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
