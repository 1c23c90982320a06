package io.huiying.alert.domain.incident;

import io.huiying.alert.domain.rules.OwnershipPolicy;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.incident.Absorption;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseOffer;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a merged incident's facts the survivor's, and gives them back at a split: the union of
 * releases and offers, reports, duties, claims, tags and units, the earliest times, what a person
 * fixed or graded more gravely. The picture that both show together is decided apart.
 */
final class Absorbing {

  private Absorbing() {}

  /** Takes the loser's facts. */
  static void take(
      IncidentDraft draft,
      Incident survivor,
      Incident loser,
      @Nullable String request,
      Instant at) {
    List<String> added = new ArrayList<>();
    records(draft, loser, added);
    List<String> units =
        loser.units().stream()
            .filter(unit -> !draft.units.contains(unit))
            .limit(Math.max(0, Bounds.UNITS - draft.units.size()))
            .toList();
    Occurrence fixed = occurrence(draft, loser);
    Severity graver = confirmed(draft, loser);
    String lead = draft.lead == null ? loser.lead() : null;
    Place placed = !draft.placeFixed && loser.placeFixed() ? loser.place() : null;
    draft.handling.absorbed.add(
        new Absorption(
            loser.id(),
            loser.head(),
            at,
            added,
            units,
            draft.firstPublishedAt,
            draft.firstSeenAt,
            draft.reportedAt,
            draft.place,
            draft.occurrence,
            draft.occurrenceFixed,
            fixed,
            draft.confirmed,
            graver,
            request,
            draft.confirmedAt,
            lead,
            placed,
            draft.ownership));
    parts(draft, survivor, loser);
    times(draft, loser);
    draft.units.addAll(units);
    draft.lead = lead == null ? draft.lead : lead;
    if (placed != null) {
      draft.place = placed;
      draft.placeFixed = true;
      draft.ownership = OwnershipPolicy.refined(draft.ownership, loser.ownership());
    }
    if (fixed != null) {
      draft.occurrence = fixed;
      draft.occurrenceFixed = true;
    }
    if (graver != null) {
      draft.confirmed = graver;
      draft.confirmedAt = loser.confirmedAt();
    }
    draft.handling.answered(loser.id());
    draft.handling.forgetSteps();
  }

  /** The same publication, report or claim in both is one. */
  private static void records(IncidentDraft draft, Incident loser, List<String> added) {
    for (Release release : loser.releases()) {
      if (draft.releases.stream().noneMatch(known -> same(known, release))) {
        draft.record(release);
        added.add(release.id());
      }
    }
    for (UpwardReport report : loser.reports()) {
      if (draft.handling.reports.stream().noneMatch(known -> same(known, report))) {
        draft.handling.record(report);
        added.add(report.id());
      }
    }
    for (Duty duty : loser.handled().duties()) {
      draft.handling.put(duty);
      added.add(duty.id());
    }
    for (Claim claim : loser.handled().claims()) {
      draft.handling.put(claim);
      added.add(claim.id());
    }
    for (ReleaseOffer offer : loser.handled().offers()) {
      if (draft.handling.offer(offer)) {
        added.add(offer.postId());
      }
    }
    for (JudgedTag judged : loser.handled().tags()) {
      if (draft.handling.tags.stream().noneMatch(known -> known.tag() == judged.tag())) {
        draft.handling.put(judged);
        added.add(judged.id());
      }
    }
  }

  private static boolean same(Release a, Release b) {
    return a.kind() == b.kind()
        && a.publishedAt().equals(b.publishedAt())
        && (a.url() == null ? a.title().equals(b.title()) : a.url().equals(b.url()));
  }

  private static boolean same(UpwardReport a, UpwardReport b) {
    return a.kind() == b.kind()
        && a.form() == b.form()
        && a.recipient().equals(b.recipient())
        && a.sentAt().equals(b.sentAt());
  }

  private static void parts(IncidentDraft draft, Incident survivor, Incident loser) {
    if (draft.handling.parts.isEmpty()) {
      draft.handling.tell(PartPolicy.own(survivor));
    }
    PartPolicy.brought(loser).forEach(draft.handling::tell);
  }

  private static void times(IncidentDraft draft, Incident loser) {
    draft.firstPublishedAt = earlier(draft.firstPublishedAt, loser.firstPublishedAt());
    draft.firstSeenAt = earlier(draft.firstSeenAt, loser.firstSeenAt());
    Instant reported = loser.reportedAt();
    if (reported != null) {
      Instant own = draft.reportedAt;
      draft.reportedAt = own == null ? reported : earlier(own, reported);
    }
  }

  /** Of two fixed times the earlier; a fixed one before one that is not. */
  private static @Nullable Occurrence occurrence(IncidentDraft draft, Incident loser) {
    Occurrence theirs = loser.occurrence();
    if (!loser.occurrenceFixed() || theirs == null) {
      return null;
    }
    Occurrence own = draft.occurrence;
    boolean earlier = !draft.occurrenceFixed || own == null || theirs.lower().isBefore(own.lower());
    return earlier ? theirs : null;
  }

  private static @Nullable Severity confirmed(IncidentDraft draft, Incident loser) {
    Severity theirs = loser.confirmed();
    Severity own = draft.confirmed;
    return theirs != null && (own == null || theirs.compareTo(own) > 0) ? theirs : null;
  }

  /**
   * Gives back what the incident that was merged last had brought; what a person did since stays.
   */
  static void giveBack(IncidentDraft draft, String loserId) {
    Absorption last = draft.handling.absorbed.removeLast();
    if (!last.incidentId().equals(loserId)) {
      throw new IllegalArgumentException(loserId + " was not merged last into " + draft.id());
    }
    for (String id : last.added()) {
      draft.releases.removeIf(release -> release.id().equals(id));
      draft.handling.withdraw(id);
    }
    draft.units.removeAll(last.units());
    if (draft.lead != null
        && (draft.lead.equals(last.leadTaken()) || last.units().contains(draft.lead))) {
      draft.lead = null;
    }
    draft.firstPublishedAt = last.firstPublishedAt();
    draft.firstSeenAt = last.firstSeenAt();
    draft.reportedAt = last.reportedAt();
    if (!draft.occurrenceFixed || Objects.equals(draft.occurrence, last.occurrenceTaken())) {
      draft.occurrence = last.occurrence();
      draft.occurrenceFixed = last.occurrenceFixed();
    }
    grade(draft, last);
    place(draft, last);
    draft.handling.parts = PartPolicy.without(draft.handling.parts, loserId, draft.id());
    draft.handling.forgetSteps();
  }

  /** Unless a person has graded it since. */
  private static void grade(IncidentDraft draft, Absorption last) {
    Instant at = draft.confirmedAt;
    boolean since = at != null && at.isAfter(last.at());
    if (last.confirmedTaken() == null || last.confirmedTaken() != draft.confirmed || since) {
      return;
    }
    draft.confirmed = last.confirmed();
    boolean unknown = last.confirmed() != null && last.confirmedAt() == null;
    draft.confirmedAt = unknown ? at : last.confirmedAt();
  }

  /** Unless a person has fixed it since, or before the merge. */
  private static void place(IncidentDraft draft, Absorption last) {
    boolean taken = draft.placeFixed && draft.place.equals(last.placeTaken());
    if (taken) {
      draft.placeFixed = false;
      draft.ownership = last.ownership() == null ? draft.ownership : last.ownership();
    }
    draft.place = draft.placeFixed ? draft.place : last.place();
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
