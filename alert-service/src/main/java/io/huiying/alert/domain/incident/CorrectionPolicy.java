package io.huiying.alert.domain.incident;

import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.Dismissed;
import io.huiying.contracts.incident.IncidentChange.FigureSetAside;
import io.huiying.contracts.incident.IncidentChange.PostsSplit;
import io.huiying.contracts.incident.IncidentChange.Registered;
import io.huiying.contracts.incident.IncidentChange.Reopened;
import io.huiying.contracts.incident.IncidentChange.SplitOff;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.wire.Ids;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the grouper has to obey: a 接报 seeds a group, posts told apart make a new one, incidents told
 * apart stay apart, what a dismissal teaches ({@link TeachingPolicy}) holds until it is reopened. A
 * merge tells it nothing: the loser forwards what its group goes on telling.
 */
final class CorrectionPolicy {

  private CorrectionPolicy() {}

  static List<Correction> of(
      @Nullable Incident before, IncidentCommand command, List<IncidentChange> changes) {
    List<Correction> corrections = new ArrayList<>();
    for (IncidentChange change : changes) {
      if (change instanceof Registered seed) {
        corrections.add(seeded(command, seed));
      } else if (change instanceof PostsSplit split && before != null) {
        corrections.add(
            new Correction.Split(
                Ids.correction(command.commandId(), split.groupId()),
                split.groupId(),
                command.at(),
                command.actor(),
                before.mark(),
                split.postIds(),
                split.newGroupId()));
      } else if (change instanceof SplitOff split && before != null) {
        corrections.addAll(notSame(before, command, split));
      } else if (change instanceof Dismissed dismissed && before != null) {
        TeachingPolicy.corrections(before, command, dismissed).forEach(corrections::add);
      } else if (change instanceof FigureSetAside misread && before != null) {
        FigurePolicy.corrections(before, command, misread).forEach(corrections::add);
      } else if (change instanceof Reopened && before != null) {
        TeachingPolicy.takenBack(before, command).forEach(corrections::add);
      }
    }
    return corrections;
  }

  private static Correction seeded(IncidentCommand command, Registered seed) {
    return new Correction.Seeded(
        Ids.correction(command.commandId(), seed.groupId()),
        seed.groupId(),
        command.at(),
        command.actor(),
        seed.mark(),
        seed.hazard(),
        true,
        seed.place(),
        seed.occurrence(),
        seed.words());
  }

  private static List<Correction> notSame(
      Incident before, IncidentCommand command, SplitOff split) {
    return before.handled().parts().stream()
        .filter(part -> part.via().equals(split.loserId()))
        .map(Part::groupId)
        .filter(group -> !group.equals(split.loserId()) && !group.equals(before.groupId()))
        .<Correction>map(
            group ->
                new Correction.NotSame(
                    Ids.correction(command.commandId(), group),
                    group,
                    command.at(),
                    command.actor(),
                    before.mark(),
                    before.groupId()))
        .toList();
  }
}
