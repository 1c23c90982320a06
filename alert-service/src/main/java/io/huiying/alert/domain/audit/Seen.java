package io.huiying.alert.domain.audit;

import org.jspecify.annotations.Nullable;

/**
 * A record that was read.
 *
 * @param leaf SHA-256 of its stored bytes
 * @param fingerprint the first 8 bytes of it
 */
record Seen(
    long offset, @Nullable String incidentId, long sequence, byte[] leaf, long fingerprint) {

  String named() {
    return incidentId == null ? "?" : incidentId + "#" + sequence;
  }
}
