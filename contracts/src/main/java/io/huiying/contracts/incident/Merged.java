package io.huiying.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident went.
 *
 * @param survivorId what it was merged into
 * @param at since when
 * @param before the state it had, and has again after a split
 * @param request under which it was asked to, and under which alone it comes back; absent from
 *     older houses
 */
public record Merged(
    String survivorId, Instant at, IncidentState before, @Nullable String request) {}
