package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Close;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.Role;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 核否 and 结案. An emergency that this house answers for is closed when its ends are tied up. */
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
  TOPICS_GO_WITH_WRONG_TOPIC(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof Dismiss dismiss)) {
        return null;
      }
      boolean named = dismiss.reason() == DismissalReason.WRONG_TOPIC || dismiss.topics().isEmpty();
      boolean taught =
          dismiss.reason() == DismissalReason.NOT_AN_INCIDENT
              || !Boolean.TRUE.equals(dismiss.teach());
      return named && taught ? null : "正确话题只随“话题不符”填写，更正突发事件判断只随“非突发事件”选择。事件保持不变，请核对后再提交。";
    }
  },
  /** The other one falls silent for this one: were this at rest, nobody would answer for it. */
  MERGES_ARE_OVER(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      boolean ends = command.action() instanceof Dismiss || command.action() instanceof Close;
      return ends && !incident.handled().merging().isEmpty()
          ? "正在并入其他事件（%s），尚未完成，暂不能核否或结案。事件保持不变，请稍候再试。"
              .formatted(String.join("、", incident.handled().merging()))
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
  },
  CLAIMS_ANSWERED(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      long contested =
          incident.handled().claims().stream()
              .filter(claim -> claim.state() == ClaimState.CONTESTED)
              .count();
      return command.action() instanceof Close && contested > 0
          ? "还有 %d 条网上说法未澄清、未核实，暂不能结案。事件保持不变，请先处理这些说法。".formatted(contested)
          : null;
    }
  },
  CLOSING_SAYS_WHO_WAS_TOLD(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Close close && answered(incident) && !complete(close)
          ? "结案须写明发布前是否告知家属（是、否或不涉及），以及承诺事项移交的单位（没有承诺填“无”）。事件保持不变，请补填后再提交。"
          : null;
    }
  },
  /** What the public waits for is not closed away: unanswered it stays in the figures. */
  RELEASES_MADE(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof Close close)
          || (close.closing() != null && !CommandRule.blank(close.closing().noRelease()))) {
        return null;
      }
      String waiting =
          incident.clocks().stream()
              .filter(clock -> clock.state() == ClockState.RUNNING && binds(clock))
              .map(Clock::label)
              .distinct()
              .collect(Collectors.joining("、"));
      return waiting.isEmpty()
          ? null
          : "%s时限仍在计时、未见登记，暂不能结案。事件保持不变，请先登记；确须未发布即结案的请写明理由，时效统计单列。".formatted(waiting);
    }
  },
  FINAL_REPORT_SENT(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Close close
              && answered(incident)
              && incident.reports().stream().noneMatch(r -> r.kind() == ReportKind.FINAL)
              && (close.closing() == null || CommandRule.blank(close.closing().noFinalReport()))
          ? "尚未登记终报，暂不能结案。事件保持不变，请先登记终报；无需终报的请写明理由。"
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

  /** An emergency that this house answers for. */
  static boolean answered(Incident incident) {
    return incident.kind() == IncidentKind.EMERGENCY
        && OwnershipPolicy.answers(incident.ownership());
  }

  /** Whether the public waits for it, on a grade that a person confirmed. */
  static boolean binds(Clock clock) {
    return clock.kind().release() && !clock.provisional() && !clock.details().has(ClockNote.SOFT);
  }

  private static boolean complete(Close close) {
    Closing closing = close.closing();
    return closing != null && Bounds.named(closing.promisesTo());
  }
}
