package io.huiying.alert.domain.audit;

import io.huiying.contracts.audit.AuditRange;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The Merkle root of leaves that come one by one, in memory that grows with their logarithm. */
final class MerkleStack {

  private final Hashing hashing;
  private final byte[][] peaks = new byte[Long.SIZE][];
  private long size;

  MerkleStack(Hashing hashing) {
    this.hashing = hashing;
  }

  void add(byte[] leaf) {
    byte[] hash = leaf;
    int level = 0;
    for (long before = size; (before & 1) == 1; before >>= 1) {
      hash = hashing.node(peaks[level++], hash);
    }
    peaks[level] = hash;
    size++;
  }

  /** The root in hex; {@link AuditRange#NOTHING} of no leaves. */
  String root() {
    byte @Nullable [] root = null;
    int level = 0;
    for (long left = size; left != 0; left >>= 1, level++) {
      if ((left & 1) == 1) {
        root = root == null ? peaks[level] : hashing.node(peaks[level], root);
      }
    }
    return root == null ? AuditRange.NOTHING : HexFormat.of().formatHex(root);
  }

  void clear() {
    size = 0;
  }
}
