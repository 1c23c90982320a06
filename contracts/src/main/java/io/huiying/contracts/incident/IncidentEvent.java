package io.huiying.contracts.incident;

import java.time.Instant;

/**
 * One link of an incident's chain: the record of truth.
 *
 * @param incidentId the Kafka key
 * @param sequence 1, 2, 3 … without gaps; 0 for the refusal of a command to an incident that does
 *     not exist, which is part of no chain
 * @param previous SHA-256 of the previous event's stored bytes in hex; {@link #GENESIS} for the
 *     first
 * @param at when it was decided, by the house clock
 * @param actor who caused it
 * @param causeId the command, signal or alarm that caused it
 * @param ruleSet id, version and digest of the rule set that applied
 * @param change what happened
 */
public record IncidentEvent(
    String incidentId,
    long sequence,
    String previous,
    Instant at,
    Actor actor,
    String causeId,
    String ruleSet,
    IncidentChange change) {

  /** What the first link points to. */
  public static final String GENESIS = "0".repeat(64);
}
