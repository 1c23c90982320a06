package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident while one change is written into it. What no change touches is read off the origin.
 */
final class IncidentDraft {

  private static final Comparator<Release> BY_PUBLICATION =
      Comparator.comparing(Release::publishedAt).thenComparing(Release::id);

  private final Incident origin;
  long version;
  long revision;
  String head;
  IncidentState state;
  String title;
  Ownership ownership;
  Place place;
  boolean placeFixed;
  @Nullable Occurrence occurrence;
  boolean occurrenceFixed;
  @Nullable SeverityRange proposed;
  @Nullable Severity confirmed;
  boolean alarming;
  @Nullable Instant acknowledgedAt;
  @Nullable String acknowledgedBy;
  @Nullable Instant confirmedAt;
  private final List<Clock> clocks;
  private final List<String> units;
  private @Nullable String lead;
  private final List<Release> releases;
  private final List<String> answered;
  final HandlingDraft handling;
  private IncidentChange.@Nullable PictureChanged picture;

  private IncidentDraft(Incident origin) {
    this.origin = origin;
    version = origin.version();
    revision = origin.revision();
    head = origin.head();
    state = origin.state();
    title = origin.title();
    ownership = origin.ownership();
    place = origin.place();
    placeFixed = origin.placeFixed();
    occurrence = origin.occurrence();
    occurrenceFixed = origin.occurrenceFixed();
    proposed = origin.proposed();
    confirmed = origin.confirmed();
    alarming = origin.alarming();
    acknowledgedAt = origin.acknowledgedAt();
    acknowledgedBy = origin.acknowledgedBy();
    confirmedAt = origin.confirmedAt();
    clocks = new ArrayList<>(origin.clocks());
    units = new ArrayList<>(origin.units());
    lead = origin.lead();
    releases = new ArrayList<>(origin.releases());
    answered = new ArrayList<>(origin.recentCommands());
    handling = new HandlingDraft(origin.handled());
  }

  static IncidentDraft of(Incident incident) {
    return new IncidentDraft(incident);
  }

  static IncidentDraft opened(String id, IncidentChange.Detected d, Instant at) {
    return new IncidentDraft(
        new Incident(
            id,
            0,
            0,
            "",
            d.kind(),
            IncidentState.DETECTED,
            d.mark(),
            d.title(),
            d.groupId(),
            d.hazard(),
            d.mainland(),
            d.ownership(),
            d.topics(),
            d.place(),
            false,
            d.occurrence(),
            false,
            d.figures(),
            null,
            null,
            false,
            List.of(),
            List.of(),
            null,
            List.of(),
            at,
            null,
            d.firstPublishedAt(),
            d.firstSeenAt(),
            null,
            null,
            null,
            d.posts(),
            d.sources(),
            d.heat(),
            List.of(),
            null));
  }

  void see(IncidentChange.PictureChanged seen) {
    picture = seen;
    title = seen.title();
    ownership = seen.ownership();
    place = seen.place();
    occurrence = seen.occurrence();
  }

  void assign(String unit, boolean leads) {
    units.remove(unit);
    if (leads) {
      units.addFirst(unit);
      lead = unit;
    } else {
      units.add(unit);
      lead = unit.equals(lead) ? null : lead;
    }
  }

  void record(Release release) {
    releases.add(release);
    releases.sort(BY_PUBLICATION);
  }

  void put(Clock clock) {
    clocks.removeIf(known -> known.id().equals(clock.id()));
    clocks.add(clock);
    clocks.sort(Comparator.comparing(Clock::kind).thenComparing(Clock::id));
  }

  void stop(IncidentChange.ClockStopped stop) {
    clocks.replaceAll(clock -> clock.id().equals(stop.clockId()) ? stopped(clock, stop) : clock);
  }

  /** The first MISSED is the judgement: the clock goes on ringing, so it has no stoppedAt yet. */
  private static Clock stopped(Clock clock, IncidentChange.ClockStopped stop) {
    boolean judged = stop.state() == ClockState.MISSED && clock.state() == ClockState.RUNNING;
    boolean met = stop.state() == ClockState.MET || stop.state() == ClockState.MET_LATE;
    boolean verified = clock.verified() || (met && clock.state() == ClockState.MISSED);
    return Clocks.with(clock, stop.state(), judged ? null : stop.stoppedAt(), verified);
  }

  void remember(String causeId) {
    if (!answered.contains(causeId)) {
      answered.add(causeId);
    }
    while (answered.size() > Incident.REMEMBERED_COMMANDS) {
      answered.removeFirst();
    }
  }

  Incident build() {
    var seen = picture;
    return new Incident(
        origin.id(),
        version,
        revision,
        head,
        origin.kind(),
        state,
        origin.mark(),
        title,
        origin.groupId(),
        origin.hazard(),
        origin.mainland(),
        ownership,
        seen == null ? origin.topics() : seen.topics(),
        place,
        placeFixed,
        occurrence,
        occurrenceFixed,
        seen == null ? origin.figures() : seen.figures(),
        proposed,
        confirmed,
        alarming,
        clocks,
        units,
        lead,
        releases,
        origin.detectedAt(),
        origin.reportedAt(),
        origin.firstPublishedAt(),
        origin.firstSeenAt(),
        acknowledgedAt,
        acknowledgedBy,
        confirmedAt,
        seen == null ? origin.posts() : seen.posts(),
        seen == null ? origin.sources() : seen.sources(),
        seen == null ? origin.heat() : seen.heat(),
        answered,
        handling.build());
  }
}
