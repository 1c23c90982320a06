package io.huiying.alert.domain.incident;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.signal.GroupSignal;
import org.jspecify.annotations.Nullable;

/** What an incident is decided upon. */
public sealed interface Cause {

  /** Under which the events cite it. */
  String id();

  /** Who speaks. */
  Actor actor();

  /** The analysis tells. Quotes have been cut out of the signal: it cites them by digest. */
  record SignalCause(GroupSignal signal) implements Cause {
    @Override
    public String id() {
      return signal.signalId();
    }

    @Override
    public Actor actor() {
      return Actor.ANALYSIS;
    }
  }

  /**
   * A person asks.
   *
   * @param command without the snapshot's text
   * @param contentHash key of the snapshot in the evidence, absent when the command has none
   */
  record CommandCause(IncidentCommand command, @Nullable String contentHash) implements Cause {
    @Override
    public String id() {
      return command.commandId();
    }

    @Override
    public Actor actor() {
      return command.actor();
    }
  }

  /** Clock engine or siren claims that a clock reached a threshold. */
  record AlarmCause(Alarm alarm) implements Cause {
    @Override
    public String id() {
      return alarm.id();
    }

    @Override
    public Actor actor() {
      return Actor.CLOCKS;
    }
  }
}
