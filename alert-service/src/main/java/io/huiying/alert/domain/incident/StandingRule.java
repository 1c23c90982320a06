package io.huiying.alert.domain.incident;

import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.Register;
import io.huiying.contracts.incident.IncidentAction.Reopen;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the incident stands so that it can be asked for at all. */
enum StandingRule implements CommandRule {
  /** If-Match: nobody did anything since that the person has not seen. Growth does not count. */
  VERSION_SEEN(Code.VERSION_CONFLICT) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      Long seen = command.expectedVersion();
      boolean current = seen == null || (seen >= incident.revision() && seen <= incident.version());
      return current
          ? null
          : "您看到的是第 %d 版，此后已有变更（现为第 %d 版）。您的操作未保存，请刷新核对后再提交。".formatted(seen, incident.version());
    }
  },
  /** Closed and dismissed incidents are at rest; a closed one still takes 补登. */
  INCIDENT_OPEN(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (Transitions.allowed(incident.state(), command.action())) {
        return null;
      }
      String state = CommandWords.label(incident.state());
      if (command.action() instanceof Register) {
        return "这次接报已经登记，原记录保持不变，无需重复登记。";
      }
      return command.action() instanceof Reopen
          ? "事件%s，并未结案或核否，无需重启。".formatted(state)
          : "事件%s，不再接受此操作，记录未改变。如有新情况，请先重启事件，或与分管领导联系。".formatted(state);
    }
  },
  ACKNOWLEDGED_ONCE(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      Instant at = incident.acknowledgedAt();
      boolean standing = at != null && !expired(incident, context.now());
      return at == null || !standing || !(command.action() instanceof Acknowledge)
          ? null
          : "%s 已于 %s 签收，无需重复签收。首次发布等时限照常计时。"
              .formatted(incident.acknowledgedBy(), CommandWords.time(at));
    }
  };

  private final Code code;

  /** An acknowledgement that nothing followed is asked for again. */
  private static boolean expired(Incident incident, Instant now) {
    Clock progress = Clocks.of(incident, ClockKind.PROGRESS);
    return progress != null && progress.rings() && !progress.dueAt().isAfter(now);
  }

  StandingRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
