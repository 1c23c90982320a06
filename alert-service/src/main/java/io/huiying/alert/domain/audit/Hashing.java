package io.huiying.alert.domain.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 of events and of Merkle nodes; for one thread. A stored event begins with a brace and a
 * node's input with the byte 1, so neither can pass for the other.
 */
final class Hashing {

  private static final byte NODE = 1;
  private static final int BYTES = 32;

  private final MessageDigest sha;
  private final byte[] node = new byte[1 + 2 * BYTES];

  Hashing() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  byte[] leaf(byte[] stored) {
    return sha.digest(stored);
  }

  byte[] node(byte[] left, byte[] right) {
    node[0] = NODE;
    System.arraycopy(left, 0, node, 1, BYTES);
    System.arraycopy(right, 0, node, 1 + BYTES, BYTES);
    return sha.digest(node);
  }

  /** The first 8 bytes of a leaf. */
  static long fingerprint(byte[] leaf) {
    return ByteBuffer.wrap(leaf).getLong();
  }
}
