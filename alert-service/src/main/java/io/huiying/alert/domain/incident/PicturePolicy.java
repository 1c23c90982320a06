package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.signal.GroupView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What posts show of an incident, beside what people fixed, and whether it is worth a record. */
final class PicturePolicy {

  /** Up to this many posts each one is recorded; from then on every tenth part more. */
  private static final int EACH_POST = 20;

  private PicturePolicy() {}

  static PictureChanged seen(Incident incident, GroupView view, Home home) {
    Place place = place(incident, view);
    Ownership ownership =
        incident.placeFixed()
            ? incident.ownership()
            : OwnershipPolicy.refined(
                incident.ownership(), OwnershipPolicy.of(home, view.mainland(), place));
    return new PictureChanged(
        TitlePolicy.title(
            incident.mark(), view.mainland(), place, incident.hazard(), view.topics()),
        ownership,
        view.topics(),
        place,
        occurrence(incident, view),
        view.figures(),
        view.posts(),
        view.sources(),
        Math.max(incident.heat(), view.heat()));
  }

  private static Place place(Incident incident, GroupView view) {
    return incident.placeFixed() || !view.place().known() ? incident.place() : view.place();
  }

  private static @Nullable Occurrence occurrence(Incident incident, GroupView view) {
    return incident.occurrenceFixed() || view.occurrence() == null
        ? incident.occurrence()
        : view.occurrence();
  }

  /** Records are kept for ever, so mere growth is recorded in steps and not post by post. */
  static boolean tellsMore(Incident incident, PictureChanged seen) {
    boolean changed =
        !seen.title().equals(incident.title())
            || seen.ownership() != incident.ownership()
            || !seen.topics().equals(incident.topics())
            || !seen.place().equals(incident.place())
            || !Objects.equals(seen.occurrence(), incident.occurrence())
            || !seen.figures().equals(incident.figures());
    return changed
        || grew(incident.posts(), seen.posts())
        || grew(incident.sources(), seen.sources())
        || grew(incident.heat(), seen.heat());
  }

  private static boolean grew(long before, long after) {
    return after > before && (after <= EACH_POST || after - before >= before / 10);
  }
}
