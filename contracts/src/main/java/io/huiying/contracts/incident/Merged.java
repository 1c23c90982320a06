package io.huiying.contracts.incident;

import java.time.Instant;

/**
 * Where an incident went.
 *
 * @param survivorId what it was merged into
 * @param at since when
 * @param before the state it had, and has again after a split
 */
public record Merged(String survivorId, Instant at, IncidentState before) {}
