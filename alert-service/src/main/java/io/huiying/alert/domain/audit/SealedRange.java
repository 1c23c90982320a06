package io.huiying.alert.domain.audit;

import io.huiying.contracts.audit.AuditRange;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What one root says of one partition.
 *
 * @param number of the root
 * @param fingerprints of its events, in their order
 */
record SealedRange(long number, AuditRange range, long[] fingerprints) {

  /** The ranges of a partition that cover anything, oldest first. */
  static List<SealedRange> of(int partition, List<SealedRoot> roots) {
    return roots.stream()
        .flatMap(root -> in(root, partition).stream())
        .filter(range -> range.fingerprints().length > 0)
        .toList();
  }

  private static Optional<SealedRange> in(SealedRoot sealed, int partition) {
    return sealed.root().ranges().stream()
        .filter(range -> range.partition() == partition)
        .findFirst()
        .map(range -> new SealedRange(sealed.root().number(), range, decode(range.fingerprints())));
  }

  static long[] decode(String base64) {
    byte[] bytes = bytes(base64);
    long[] fingerprints = new long[bytes.length / AuditRange.FINGERPRINT];
    ByteBuffer.wrap(bytes).asLongBuffer().get(fingerprints);
    return fingerprints;
  }

  /** What is no base64 matches no event, and so is found out. */
  private static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
