package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.OpenDuty;
import io.huiying.contracts.incident.IncidentAction.RecordDuty;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import org.jspecify.annotations.Nullable;

/** Interpretation, reposting, service guides, the investigation report. */
enum DutyRule implements CommandRule {
  DUTY_NAMED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof OpenDuty duty
              && (CommandRule.blank(duty.subject()) || duty.subject().length() > Bounds.TITLE)
          ? "事项名称须为 1 至 %d 字，未登记，请核对。".formatted(Bounds.TITLE)
          : null;
    }
  },
  DUTY_NOT_FROM_THE_FUTURE(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof OpenDuty duty && duty.since().isAfter(context.now())
          ? "起算时间 %s 晚于现在，未登记，请核对。".formatted(CommandWords.time(duty.since()))
          : null;
    }
  },
  DUTY_OF_LATE(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof OpenDuty duty && Bounds.tooOld(incident, duty.since())
          ? "起算时间早于发现事件一年以上，未登记，请核对。"
          : null;
    }
  },
  ONE_DUTY_OF_A_KIND(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof OpenDuty duty
          ? DutyPolicy.unfinished(incident, duty.kind())
              .map(known -> "已有未完成的%s事项，未重复登记。请先登记其完成情况。".formatted(known.kind().label()))
              .orElse(null)
          : null;
    }
  },
  DUTY_OPENED_ONCE(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof OpenDuty duty && DutyPolicy.known(incident, duty)
          ? "该%s事项已登记并完成，原记录保持不变，无需重复登记。".formatted(duty.kind().label())
          : null;
    }
  },
  DUTY_UNFINISHED(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof RecordDuty done
              && DutyPolicy.unfinished(incident, done.kind()).isEmpty()
          ? "没有未完成的%s事项，未登记。请先登记事项，或核对种类。".formatted(done.kind().label())
          : null;
    }
  },
  DUTY_DONE_IN_ITS_TIME(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof RecordDuty done)) {
        return null;
      }
      boolean early =
          DutyPolicy.unfinished(incident, done.kind())
              .filter(duty -> done.doneAt().isBefore(duty.since()))
              .isPresent();
      return early || done.doneAt().isAfter(context.now()) || !Bounds.url(done.url())
          ? "完成时间须在起算时间之后、不晚于现在，网址须以 http 开头。未登记，时限照常计时，请核对。"
          : null;
    }
  },
  DUTIES_BOUNDED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof OpenDuty
              && incident.handled().duties().size() >= Bounds.DUTIES
          ? "一个事件最多登记 %d 项，未登记。".formatted(Bounds.DUTIES)
          : null;
    }
  };

  private final Code code;

  DutyRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
