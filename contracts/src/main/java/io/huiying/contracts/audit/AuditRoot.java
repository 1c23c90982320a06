package io.huiying.contracts.audit;

import io.huiying.contracts.incident.IncidentEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Seals a stretch of {@code incident.event.v1}: the Merkle root over all its events, refusals
 * included. Written each hour; each names the hash of the one before, so that whoever keeps one
 * root, on paper for instance, holds everything before it fast.
 *
 * @param number 1, 2, 3 … without gaps
 * @param previous SHA-256 of the previous root's stored bytes in hex; {@link IncidentEvent#GENESIS}
 *     for the first
 * @param at when it was sealed, by the house clock
 * @param events how many events it covers
 * @param root Merkle root over the ranges' roots, in hex
 * @param ranges one for each partition, in their order, empty ones too; each begins where the same
 *     partition's range in the previous root ends
 */
public record AuditRoot(
    long number, String previous, Instant at, long events, String root, List<AuditRange> ranges) {

  public AuditRoot {
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(root, "root");
    ranges = List.copyOf(ranges);
  }
}
