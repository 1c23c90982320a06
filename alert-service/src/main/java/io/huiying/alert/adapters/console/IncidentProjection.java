package io.huiying.alert.adapters.console;

import io.huiying.alert.domain.units.UnitTables;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.wire.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every incident as it stands, in memory. One thread writes (the feed), any may read. It holds what
 * the compacted topics hold, so it starts from nothing; of words, the latest that can be shown.
 */
@ApplicationScoped
public class IncidentProjection {

  private static final int KEPT_HEADLINES = 5_000;

  /** Enough for every figure of a thousand open incidents. */
  static final int KEPT_QUOTES = 50_000;

  /** Merges into merges that are followed. */
  private static final int MOST_MERGES = 8;

  /** Longer words are shown nowhere: a quote is a sentence, a release's snapshot is a page. */
  static final int LONGEST_QUOTE = 1_000;

  private final Map<String, Shown> incidents = new ConcurrentHashMap<>();
  private final Map<String, String> incidentOfGroup = new ConcurrentHashMap<>();
  private final Map<String, Quote> quotes = new Bounded<>(KEPT_QUOTES);
  private volatile UnitTables units = UnitTables.NONE;
  private final Map<String, String> headlines = new Bounded<>(KEPT_HEADLINES);

  /**
   * An incident and where its snapshot lies.
   *
   * @param partition of the state topic
   * @param offset in that partition
   */
  public record Shown(Incident incident, int partition, long offset) {}

  private record Quote(String incidentId, String words) {}

  /** By which tables units are proposed; none before. */
  public void proposingBy(UnitTables tables) {
    units = tables;
  }

  /** Takes a snapshot; says whether people see something new. */
  public boolean snapshot(String id, @Nullable Incident incident, int partition, long offset) {
    if (incident == null) {
      return incidents.remove(id) != null;
    }
    incidents.put(id, new Shown(incident, partition, offset));
    incidentOfGroup.put(incident.groupId(), id);
    synchronized (quotes) {
      incident.releases().forEach(release -> quotes.remove(release.contentHash()));
    }
    return true;
  }

  /** Takes or erases a quote; returns the incident that shows it, when there is one. */
  public @Nullable String quote(String digest, @Nullable Evidence evidence) {
    if (evidence == null) {
      Quote erased;
      synchronized (quotes) {
        erased = quotes.remove(digest);
      }
      return erased == null ? null : shown(erased.incidentId());
    }
    if (evidence.quote().length() > LONGEST_QUOTE || isRelease(digest, evidence.incidentId())) {
      return null;
    }
    synchronized (quotes) {
      quotes.put(digest, new Quote(evidence.incidentId(), evidence.quote()));
    }
    return shown(evidence.incidentId());
  }

  /** What a release said is evidence for later, and shown by nobody. */
  private boolean isRelease(String digest, String incidentId) {
    return incident(incidentId).stream()
        .flatMap(incident -> incident.releases().stream())
        .anyMatch(release -> digest.equals(release.contentHash()));
  }

  /** The words behind a digest; absent when erased, too long, or let go of. */
  public @Nullable String words(String digest) {
    synchronized (quotes) {
      Quote quote = quotes.get(digest);
      return quote == null ? null : quote.words();
    }
  }

  /** How many quotes are held. */
  int quotes() {
    synchronized (quotes) {
      return quotes.size();
    }
  }

  /** Takes a group's headline; returns the incident that shows it, when it changed. */
  public @Nullable String headline(GroupView group) {
    String before;
    synchronized (headlines) {
      before = headlines.put(group.groupId(), group.headline());
    }
    return group.headline().equals(before) ? null : incidentOfGroup.get(group.groupId());
  }

  /** The snapshot of an incident. */
  public Optional<Incident> incident(String id) {
    return Optional.ofNullable(incidents.get(id)).map(Shown::incident);
  }

  /** The incident that a group of posts opened, and what that one was merged into. */
  public List<Incident> ofGroup(String groupId) {
    return andSurvivors(Ids.incident(groupId));
  }

  /** The incident, and what it was merged into, which answers for it, last. */
  public List<Incident> andSurvivors(String id) {
    List<Incident> told = new ArrayList<>();
    Optional<Incident> next = incident(id);
    while (next.isPresent() && told.size() <= MOST_MERGES) {
      told.add(next.get());
      next =
          Optional.ofNullable(next.get().handled().merged()).flatMap(m -> incident(m.survivorId()));
    }
    return told;
  }

  /** The view of an incident. */
  public Optional<IncidentView> view(String id) {
    return incident(id).map(this::view);
  }

  /** The view of a snapshot. */
  public IncidentView view(Incident incident) {
    String headline;
    synchronized (headlines) {
      headline = headlines.get(incident.groupId());
    }
    return IncidentViews.of(incident, this::words, headline, units.propose(incident));
  }

  /** All incidents, in no order. */
  public Collection<Shown> all() {
    return incidents.values();
  }

  /** Whether an alarm speaks of a schedule that still stands. */
  public boolean stands(Alarm alarm) {
    return incident(alarm.incidentId()).stream()
        .flatMap(incident -> incident.clocks().stream())
        .filter(clock -> clock.id().equals(alarm.clockId()))
        .noneMatch(clock -> clock.generation() > alarm.generation() || silent(clock));
  }

  private static boolean silent(Clock clock) {
    return !clock.state().open()
        || (clock.state() == ClockState.MISSED && clock.stoppedAt() != null);
  }

  private @Nullable String shown(@Nullable String incidentId) {
    return incidentId != null && incidents.containsKey(incidentId) ? incidentId : null;
  }
}
