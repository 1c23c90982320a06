package io.huiying.kit.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2-HMAC-SHA-256 as {@code rounds$salt$hash}. */
final class PasswordHash {

  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final HexFormat HEX = HexFormat.of();

  private PasswordHash() {}

  static String of(String password, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return ROUNDS
        + "$"
        + HEX.formatHex(salt)
        + "$"
        + HEX.formatHex(stretch(password, salt, ROUNDS));
  }

  static boolean matches(String password, String stored) {
    String[] parts = stored.split("\\$", 3);
    byte[] tried = stretch(password, HEX.parseHex(parts[1]), Integer.parseInt(parts[0]));
    return MessageDigest.isEqual(tried, HEX.parseHex(parts[2]));
  }

  private static byte[] stretch(String password, byte[] salt, int rounds) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2 with SHA-256", e);
    }
  }
}
