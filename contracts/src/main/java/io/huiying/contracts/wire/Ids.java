package io.huiying.contracts.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Ids derived from content and cause, so that reprocessing creates nothing new. */
public final class Ids {

  private static final int ID_BYTES = 12;

  private Ids() {}

  /** A post's id. */
  public static String post(String sourceId, String externalId) {
    return derive("p", sourceId, externalId);
  }

  /** The id of the group that a post opens. */
  public static String group(String firstPostId) {
    return derive("g", firstPostId);
  }

  /** The id of the group that a post opens when the one that it opened before has closed. */
  public static String group(String firstPostId, Instant readAgain) {
    return derive("g", "again", firstPostId, readAgain.toString());
  }

  /** The id of the group that a 接报 opens: its incident's id derives from it as from any group's. */
  public static String reportedGroup(String reportId) {
    return derive("g", "reported", reportId);
  }

  /** The id of the group that a split makes. */
  public static String splitGroup(String correctionId) {
    return derive("g", "split", correctionId);
  }

  /** The id of the group that a surge of a topic in a region opens. */
  public static String surge(String topic, String region, Instant since) {
    return derive("g", "surge", topic, region, since.toString());
  }

  /** The id of what a command corrects; {@code cause} names it where a command corrects more. */
  public static String correction(String commandId, String cause) {
    return derive("x", commandId, cause);
  }

  /** The id of the incident that a group opens. */
  public static String incident(String groupId) {
    return derive("i", groupId);
  }

  /**
   * An id of a prefix and 24 hex digits of SHA-256 over the parts. Parts are length-prefixed, so
   * that ("ab","c") and ("a","bc") differ.
   */
  public static String derive(String prefix, String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return prefix + HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }

  /** SHA-256 in hex. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
