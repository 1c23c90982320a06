package io.huiying.alert.domain.incident;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentKind;
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
  IncidentKind kind;
  @Nullable Hazard hazard;
  String title;
  Ownership ownership;
  List<TopicScore> topics;
  Place place;
  boolean placeFixed;
  @Nullable Occurrence occurrence;
  boolean occurrenceFixed;
  List<Figure> figures;
  @Nullable SeverityRange proposed;
  @Nullable Severity confirmed;
  boolean alarming;
  @Nullable Instant reportedAt;
  Instant firstPublishedAt;
  Instant firstSeenAt;
  @Nullable Instant acknowledgedAt;
  @Nullable String acknowledgedBy;
  @Nullable Instant confirmedAt;
  int posts;
  int sources;
  long heat;
  final List<Clock> clocks;
  final List<String> units;
  @Nullable String lead;
  final List<Release> releases;
  private final List<String> answered;
  final HandlingDraft handling;

  private IncidentDraft(Incident origin) {
    this.origin = origin;
    version = origin.version();
    revision = origin.revision();
    head = origin.head();
    state = origin.state();
    kind = origin.kind();
    hazard = origin.hazard();
    title = origin.title();
    ownership = origin.ownership();
    topics = origin.topics();
    place = origin.place();
    placeFixed = origin.placeFixed();
    occurrence = origin.occurrence();
    occurrenceFixed = origin.occurrenceFixed();
    figures = origin.figures();
    proposed = origin.proposed();
    confirmed = origin.confirmed();
    alarming = origin.alarming();
    reportedAt = origin.reportedAt();
    firstPublishedAt = origin.firstPublishedAt();
    firstSeenAt = origin.firstSeenAt();
    acknowledgedAt = origin.acknowledgedAt();
    acknowledgedBy = origin.acknowledgedBy();
    confirmedAt = origin.confirmedAt();
    posts = origin.posts();
    sources = origin.sources();
    heat = origin.heat();
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

  String id() {
    return origin.id();
  }

  void see(IncidentChange.PictureChanged seen) {
    title = seen.title();
    ownership = seen.ownership();
    topics = seen.topics();
    place = seen.place();
    occurrence = seen.occurrence();
    figures = seen.figures();
    posts = seen.posts();
    sources = seen.sources();
    heat = seen.heat();
    if (seen.hazard() != null) {
      hazard = seen.hazard();
      kind = IncidentKind.EMERGENCY;
    }
    if (seen.part() != null) {
      handling.tell(seen.part());
    }
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
    boolean met = stop.state().met();
    boolean verified = clock.verified() || (met && clock.state() == ClockState.MISSED);
    return Clocks.with(clock, stop.state(), judged ? null : stop.stoppedAt(), verified);
  }

  void verifyMiss(String clockId) {
    clocks.replaceAll(
        clock ->
            clock.id().equals(clockId)
                ? Clocks.with(clock, clock.state(), clock.stoppedAt(), true)
                : clock);
  }

  void remember(String causeId) {
    if (!answered.contains(causeId)) {
      answered.add(causeId);
    }
    while (answered.size() > Incident.REMEMBERED_COMMANDS) {
      answered.removeFirst();
    }
  }

  /** The incident with other handling and without the commands that it answered. */
  Incident bare(Handling handed) {
    return build(List.of(), handed);
  }

  Incident build() {
    return build(answered, handling.build());
  }

  private Incident build(List<String> commands, @Nullable Handling handled) {
    return new Incident(
        origin.id(),
        version,
        revision,
        head,
        kind,
        state,
        origin.mark(),
        title,
        origin.groupId(),
        hazard,
        origin.mainland(),
        ownership,
        topics,
        place,
        placeFixed,
        occurrence,
        occurrenceFixed,
        figures,
        proposed,
        confirmed,
        alarming,
        clocks,
        units,
        lead,
        releases,
        origin.detectedAt(),
        reportedAt,
        firstPublishedAt,
        firstSeenAt,
        acknowledgedAt,
        acknowledgedBy,
        confirmedAt,
        posts,
        sources,
        heat,
        commands,
        handled);
  }
}
