package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.incident.Cause.AlarmCause;
import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.alert.domain.incident.Cause.SignalCause;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what happens to an incident. Pure: the same state, cause and context always give the same
 * changes, and each change carries everything that was decided (due times, rule set), so that
 * {@link IncidentEvolution} reads nothing else.
 *
 * <p>Which actions each state offers is drawn at {@link Transitions}; what else an action must
 * fulfil stands in {@link CommandRule}; how two incidents become one, at {@link LetterPolicy}.
 */
public final class IncidentDecider {

  private IncidentDecider() {}

  /**
   * The changes that a cause makes, in order; empty when it tells nothing new.
   *
   * @param state absent before the first event
   */
  public static List<IncidentChange> decide(
      @Nullable Incident state, Cause cause, DecisionContext context) {
    return switch (cause) {
      case SignalCause signal -> SignalPolicy.decide(state, signal, context);
      case CommandCause command -> CommandPolicy.decide(state, command, context);
      case AlarmCause alarm -> AlarmPolicy.decide(state, alarm, context);
    };
  }
}
