package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.Home;
import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.signal.GroupView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What posts show of an incident, beside what people fixed, and whether it is worth a record. */
final class PicturePolicy {

  /** Up to this many posts each one is recorded; from then on every tenth part more. */
  private static final int EACH_POST = 20;

  private PicturePolicy() {}

  /**
   * What it is about.
   *
   * @param hazard when it became known or more exact; absent when it is what it was
   */
  private record About(
      boolean mainland, Place place, List<TopicScore> topics, @Nullable Hazard hazard) {}

  private record Size(int posts, int sources, long heat) {}

  static PictureChanged seen(Incident incident, GroupView view, Home home) {
    Part part = PartPolicy.part(incident, view);
    return told(incident, part, view.mainland(), view.topics(), home);
  }

  /** What a voice told while the incident was part of another. */
  static PictureChanged told(Incident incident, Part part, Home home) {
    return told(incident, part, incident.mainland(), incident.topics(), home);
  }

  private static PictureChanged told(
      Incident incident, Part part, boolean mainland, List<TopicScore> topics, Home home) {
    boolean own = part.groupId().equals(incident.groupId());
    List<Part> known = incident.handled().parts();
    List<Part> all = PartPolicy.replaced(known, part);
    var about =
        new About(
            mainland,
            known.isEmpty() ? place(incident, part) : PartPolicy.place(incident, all),
            own || incident.topics().isEmpty() ? topics : incident.topics(),
            own || incident.hazard() == null ? hazard(incident, part) : null);
    if (known.isEmpty()) {
      return picture(
          incident,
          about,
          part.occurrence(),
          part.figures(),
          new Size(part.posts(), part.sources(), Math.max(incident.heat(), part.heat())),
          home,
          null);
    }
    return together(incident, all, about, home, part);
  }

  /** What these parts show, after one of them came or went. */
  static PictureChanged together(Incident incident, List<Part> parts, Home home) {
    Place place = PartPolicy.place(incident, parts);
    var about = new About(incident.mainland(), place, incident.topics(), null);
    return together(incident, parts, about, home, null);
  }

  private static PictureChanged together(
      Incident incident, List<Part> parts, About about, Home home, @Nullable Part part) {
    long heat = Math.max(incident.heat(), PartPolicy.heat(parts));
    return picture(
        incident,
        about,
        PartPolicy.occurrence(parts),
        PartPolicy.figures(parts),
        new Size(PartPolicy.posts(parts), PartPolicy.sources(parts), heat),
        home,
        part);
  }

  private static PictureChanged picture(
      Incident incident,
      About about,
      @Nullable Occurrence occurrence,
      List<Figure> figures,
      Size size,
      Home home,
      @Nullable Part part) {
    return new PictureChanged(
        TitlePolicy.title(
            incident, about.mainland(), about.place(), about.hazard(), about.topics()),
        ownership(incident, about.mainland(), about.place(), home),
        about.topics(),
        about.place(),
        incident.occurrenceFixed() || occurrence == null ? incident.occurrence() : occurrence,
        figures,
        size.posts(),
        size.sources(),
        size.heat(),
        part,
        about.hazard());
  }

  /** What the group says by now; what a person wrote down at a 接报 stays. */
  private static @Nullable Hazard hazard(Incident incident, Part part) {
    boolean told = incident.handled().intake() != null && incident.hazard() != null;
    return told || part.hazard() == incident.hazard() ? null : part.hazard();
  }

  private static Ownership ownership(Incident incident, boolean mainland, Place place, Home home) {
    return incident.placeFixed()
        ? incident.ownership()
        : OwnershipPolicy.refined(incident.ownership(), OwnershipPolicy.of(home, mainland, place));
  }

  private static Place place(Incident incident, Part part) {
    Place told = part.place();
    return incident.placeFixed() || told == null || !told.known() ? incident.place() : told;
  }

  /** Records are kept for ever, so mere growth is recorded in steps and not post by post. */
  static boolean tellsMore(Incident incident, PictureChanged seen) {
    boolean changed =
        !seen.title().equals(incident.title())
            || seen.hazard() != null
            || seen.ownership() != incident.ownership()
            || !seen.topics().equals(incident.topics())
            || !seen.place().equals(incident.place())
            || !Objects.equals(seen.occurrence(), incident.occurrence())
            || !seen.figures().equals(incident.figures());
    return changed
        || PartPolicy.tellsMore(incident, seen.part())
        || grew(incident.posts(), seen.posts())
        || grew(incident.sources(), seen.sources())
        || grew(incident.heat(), seen.heat());
  }

  private static boolean grew(long before, long after) {
    return after > before && (after <= EACH_POST || after - before >= before / 10);
  }
}
