package io.huiying.alert.domain.audit;

import io.huiying.contracts.audit.AuditRoot;

/**
 * A root as it is stored.
 *
 * @param hash SHA-256 of its stored bytes in hex
 */
public record SealedRoot(AuditRoot root, String hash) {}
