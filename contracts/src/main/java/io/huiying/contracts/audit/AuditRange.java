package io.huiying.contracts.audit;

import java.util.Objects;

/**
 * The part of an {@link AuditRoot} in one partition. A leaf of its Merkle tree is the SHA-256 of an
 * event's stored bytes, the same hash that chains the events; a node is the SHA-256 of the byte 1
 * and its two children (RFC 6962: the left subtree is the largest full one).
 *
 * @param partition of {@code incident.event.v1}
 * @param from offset of its beginning
 * @param to offset after its end; offsets are the broker's, and others after a restore
 * @param first how many events of the partition lie before it: this holds after a restore, too
 * @param events how many it covers
 * @param root Merkle root in hex; {@link #NOTHING} when it covers none
 * @param fingerprints the first 8 bytes of each leaf, in base64: they tell which event was altered
 */
public record AuditRange(
    int partition, long from, long to, long first, long events, String root, String fingerprints) {

  /** The root of no events. */
  public static final String NOTHING = "0".repeat(64);

  /** Bytes of a fingerprint. */
  public static final int FINGERPRINT = 8;

  public AuditRange {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(fingerprints, "fingerprints");
  }
}
