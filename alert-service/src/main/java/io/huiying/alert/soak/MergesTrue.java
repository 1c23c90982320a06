package io.huiying.alert.soak;

import io.huiying.alert.domain.incident.Cause;
import io.huiying.alert.domain.incident.Cause.CommandCause;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Restore;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.IncidentChange.Separated;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Part;
import java.util.List;

/** What must always hold of incidents that became one, and of those that are two again. */
final class MergesTrue {

  private final ClocksTrue.Verdict verdict;

  MergesTrue(ClocksTrue.Verdict verdict) {
    this.verdict = verdict;
  }

  void afterStep(Incident after, Cause cause, List<IncidentEvent> made) {
    verdict.holds(
        "a grade has its time",
        (after.confirmed() == null) == (after.confirmedAt() == null),
        after.id());
    if (made.stream().anyMatch(event -> event.change() instanceof PictureChanged)) {
      lies(after);
    }
    if (made.stream().anyMatch(event -> event.change() instanceof Separated)
        && cause instanceof CommandCause command
        && command.command().action() instanceof Restore restore) {
      restore.parts().forEach(part -> knows(after, part));
    }
  }

  /** Where it lies is where each of its voices says, or what that lies in. */
  private void lies(Incident incident) {
    Place place = incident.place();
    if (incident.placeFixed() || !place.known()) {
      return;
    }
    for (Part part : incident.handled().parts()) {
      Place told = part.place();
      if (told != null && told.known()) {
        verdict.holds("place of all voices", place.touches(told), incident.id());
      }
    }
  }

  /** Who stands on its own again knows what its groups told while only the survivor listened. */
  private void knows(Incident loser, Part told) {
    List<Part> parts = loser.handled().parts();
    boolean known =
        parts.isEmpty()
            ? loser.posts() == told.posts() && loser.sources() == told.sources()
            : parts.stream()
                .anyMatch(
                    part ->
                        part.groupId().equals(told.groupId())
                            && part.posts() == told.posts()
                            && part.figures().size() >= told.figures().size());
    verdict.holds("let go with what was told", known, loser.id());
  }
}
