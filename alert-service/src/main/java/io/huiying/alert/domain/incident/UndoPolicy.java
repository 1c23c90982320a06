package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.Undone;
import io.huiying.contracts.incident.Step;
import java.util.List;
import java.util.Optional;

/** Takes back what was done last; a clock that it had met runs again. */
final class UndoPolicy {

  private UndoPolicy() {}

  static Optional<Step> last(Incident incident) {
    var steps = incident.handled().steps();
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  static void undo(Unfolding unfolding, String reason) {
    Incident before = unfolding.incident();
    Step step = last(before).orElseThrow();
    unfolding.add(new Undone(step, reason));
    if (step instanceof Step.Added added) {
      UnmetPolicy.runAgain(unfolding, before, List.of(added.id()), "登记已撤销");
    }
  }

  /** What the incident would be without its last step, clocks left aside. */
  static Optional<Incident> without(Incident incident) {
    return last(incident)
        .map(
            step -> {
              var draft = IncidentDraft.of(incident);
              StepPolicy.undo(draft, step);
              return draft.build();
            });
  }
}
