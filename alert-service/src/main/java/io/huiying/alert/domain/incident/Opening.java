package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.Detected;
import io.huiying.contracts.incident.IncidentChange.Registered;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.post.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the first event of a chain makes: an incident before it is numbered. */
final class Opening {

  private Opening() {}

  /** Whether a chain can begin with it. */
  static boolean opens(IncidentChange change) {
    return change instanceof Detected || change instanceof Registered;
  }

  /** The incident at its first event; empty when a chain cannot begin with it. */
  static Optional<Incident> of(String id, IncidentChange change, Instant at) {
    if (change instanceof Detected detected) {
      return Optional.of(detected(id, detected, at));
    }
    return change instanceof Registered registered
        ? Optional.of(registered(id, registered, at))
        : Optional.empty();
  }

  private static Incident detected(String id, Detected d, Instant at) {
    var draft =
        IncidentDraft.of(
            blank(
                id,
                at,
                IncidentState.DETECTED,
                new Name(d.kind(), d.mark(), d.title(), d.groupId(), d.hazard(), d.mainland()),
                d.ownership(),
                d.place()));
    draft.topics = d.topics();
    draft.occurrence = d.occurrence();
    draft.figures = d.figures();
    draft.firstPublishedAt = d.firstPublishedAt();
    draft.firstSeenAt = d.firstSeenAt();
    draft.posts = d.posts();
    draft.sources = d.sources();
    draft.heat = d.heat();
    return draft.build();
  }

  /** What a person was told and wrote down is fixed: later posts do not overwrite it. */
  private static Incident registered(String id, Registered r, Instant at) {
    var draft =
        IncidentDraft.of(
            blank(
                id,
                at,
                IncidentState.REPORTED,
                new Name(r.kind(), r.mark(), r.title(), r.groupId(), r.hazard(), true),
                r.ownership(),
                r.place()));
    draft.placeFixed = r.place().known();
    draft.occurrence = r.occurrence();
    draft.occurrenceFixed = r.occurrence() != null;
    draft.figures = r.figures();
    draft.reportedAt = r.intake().reportedAt();
    draft.handling.intake = r.intake();
    draft.handling.tell(new Part(id, id, 0, 0, 0, r.figures(), null, r.severity()));
    return draft.build();
  }

  private record Name(
      IncidentKind kind,
      Mark mark,
      String title,
      String groupId,
      @Nullable Hazard hazard,
      boolean mainland) {}

  private static Incident blank(
      String id, Instant at, IncidentState state, Name name, Ownership ownership, Place place) {
    return new Incident(
        id,
        0,
        0,
        "",
        name.kind(),
        state,
        name.mark(),
        name.title(),
        name.groupId(),
        name.hazard(),
        name.mainland(),
        ownership,
        List.of(),
        place,
        false,
        null,
        false,
        List.of(),
        null,
        null,
        false,
        List.of(),
        List.of(),
        null,
        List.of(),
        at,
        null,
        at,
        at,
        null,
        null,
        null,
        0,
        0,
        0,
        List.of(),
        null);
  }
}
