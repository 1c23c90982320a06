package io.huiying.alert.domain.incident;

import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Dismiss;
import io.huiying.contracts.incident.IncidentChange.Dismissed;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.incident.Taught;
import io.huiying.contracts.wire.Ids;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a dismissal says to the analysis: 话题不符 which topics it is about; 非突发事件 that nothing
 * happened, and only when the person asks for it, because the groups then propose no grade any
 * more, however grave later posts are. A reopening takes back what was said.
 */
final class TeachingPolicy {

  private TeachingPolicy() {}

  static Dismissed dismissed(Incident incident, Dismiss action, String commandId) {
    return new Dismissed(
        action.reason(),
        action.note(),
        action.topics(),
        teaches(action) ? taught(incident, commandId) : List.of());
  }

  private static boolean teaches(Dismiss action) {
    return switch (action.reason()) {
      case WRONG_TOPIC -> true;
      case NOT_AN_INCIDENT -> Boolean.TRUE.equals(action.teach());
      case NOT_TRUE, NOT_LOCAL, NO_CASUALTIES, DUPLICATE -> false;
    };
  }

  /** The corrections to every group that speaks for an incident. */
  static List<Taught> taught(Incident incident, String commandId) {
    return Stream.concat(
            Stream.of(incident.groupId()),
            incident.handled().parts().stream()
                .map(Part::groupId)
                // A 接报 speaks under its incident's id.
                .filter(id -> !id.equals(incident.id())))
        .distinct()
        .map(group -> new Taught(Ids.correction(commandId, group), group))
        .toList();
  }

  /** The corrections that go with a dismissal. */
  static Stream<Correction> corrections(
      Incident before, IncidentCommand command, Dismissed dismissed) {
    return dismissed.taught().stream()
        .map(
            taught ->
                dismissed.reason() == DismissalReason.WRONG_TOPIC
                    ? new Correction.WrongTopic(
                        taught.correctionId(),
                        taught.groupId(),
                        command.at(),
                        command.actor(),
                        before.mark(),
                        null,
                        dismissed.topics())
                    : new Correction.WrongEmergency(
                        taught.correctionId(),
                        taught.groupId(),
                        command.at(),
                        command.actor(),
                        before.mark(),
                        null,
                        null));
  }

  /** The corrections that take back what a dismissal said. */
  static Stream<Correction> takenBack(Incident before, IncidentCommand command) {
    return before.handled().taught().stream()
        .map(
            taught ->
                new Correction.Undone(
                    Ids.correction(command.commandId(), taught.correctionId()),
                    taught.groupId(),
                    command.at(),
                    command.actor(),
                    before.mark(),
                    taught.correctionId()));
  }
}
