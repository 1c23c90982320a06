package io.huiying.contracts.incident;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident that was merged into this one, and what a split has to give back.
 *
 * @param incidentId the loser
 * @param head its head when it fell silent
 * @param at when it was absorbed
 * @param added ids of the releases, reports, duties and claims that came with it
 * @param units names of the units that came with it
 * @param firstPublishedAt this incident's own
 * @param firstSeenAt this incident's own
 * @param reportedAt this incident's own
 * @param place this incident's own
 * @param occurrence this incident's own
 * @param occurrenceFixed this incident's own
 * @param occurrenceTaken the loser's, when a person had fixed that one and it was taken over
 * @param confirmed this incident's own
 * @param confirmedTaken the loser's, when it was graver and taken over
 * @param request under which it was asked for; absent from older houses
 * @param confirmedAt when this incident's own grade was confirmed; absent from older houses
 * @param leadTaken the loser's 牵头单位, when it was taken over; absent from older houses
 * @param placeTaken the loser's, when a person had fixed that one and it was taken over
 * @param ownership this incident's own; absent from older houses
 */
public record Absorption(
    String incidentId,
    String head,
    Instant at,
    List<String> added,
    List<String> units,
    Instant firstPublishedAt,
    Instant firstSeenAt,
    @Nullable Instant reportedAt,
    Place place,
    @Nullable Occurrence occurrence,
    boolean occurrenceFixed,
    @Nullable Occurrence occurrenceTaken,
    @Nullable Severity confirmed,
    @Nullable Severity confirmedTaken,
    @Nullable String request,
    @Nullable Instant confirmedAt,
    @Nullable String leadTaken,
    @Nullable Place placeTaken,
    @Nullable Ownership ownership) {

  public Absorption {
    added = List.copyOf(added);
    units = List.copyOf(units);
  }
}
