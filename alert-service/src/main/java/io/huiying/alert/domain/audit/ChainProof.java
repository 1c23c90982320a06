package io.huiying.alert.domain.audit;

import java.time.Instant;

/**
 * Shows that an incident's chain up to one of its events was there when a root sealed it.
 *
 * @param sequence of that event, the newest one that is sealed
 * @param partition where it lies
 * @param offset where it lies there
 * @param path from its hash to the root
 * @param rootNumber of the root
 * @param rootAt when it was sealed
 * @param rootHash of the root's stored bytes, which the next root names
 */
public record ChainProof(
    long sequence,
    int partition,
    long offset,
    InclusionPath path,
    long rootNumber,
    Instant rootAt,
    String rootHash) {}
