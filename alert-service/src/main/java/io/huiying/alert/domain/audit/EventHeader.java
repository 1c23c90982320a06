package io.huiying.alert.domain.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What links an event into its chain.
 *
 * @param incidentId whose chain
 * @param sequence its place there; 0 for a refusal outside of any chain
 * @param previous hash of the event before, in hex
 */
public record EventHeader(String incidentId, long sequence, String previous) {

  private static final byte[] SCHEMA = bytes("{\"schema\":\"IncidentEvent/");
  private static final byte[] INCIDENT = bytes("\",\"incidentId\":\"");
  private static final byte[] SEQUENCE = bytes("\",\"sequence\":");
  private static final byte[] PREVIOUS = bytes(",\"previous\":\"");
  private static final byte[] AFTER = bytes("\",\"at\":\"");
  private static final int HASH = 64;
  private static final int DIGITS = 18;

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads the header off an event's first bytes, which stand as this house writes them. Absent when
   * they do not: nobody else writes events.
   */
  public static @Nullable EventHeader of(byte[] stored) {
    int version = after(stored, 0, SCHEMA);
    int name = after(stored, digitsEnd(stored, version), INCIDENT);
    int nameEnd = quote(stored, name);
    int number = after(stored, nameEnd, SEQUENCE);
    int numberEnd = digitsEnd(stored, number);
    int hash = after(stored, numberEnd, PREVIOUS);
    if (hash < 0 || after(stored, hash + HASH, AFTER) < 0) {
      return null;
    }
    return new EventHeader(
        new String(stored, name, nameEnd - name, StandardCharsets.UTF_8),
        number(stored, number, numberEnd),
        new String(stored, hash, HASH, StandardCharsets.US_ASCII));
  }

  /** The position behind {@code words}, or -1 when they do not stand at {@code from}. */
  private static int after(byte[] stored, int from, byte[] words) {
    int to = from + words.length;
    boolean stands =
        from >= 0 && to <= stored.length && Arrays.equals(stored, from, to, words, 0, words.length);
    return stands ? to : -1;
  }

  private static int digitsEnd(byte[] stored, int from) {
    int at = from;
    while (at >= 0 && at < stored.length && stored[at] >= '0' && stored[at] <= '9') {
      at++;
    }
    return at > from && at - from <= DIGITS ? at : -1;
  }

  private static int quote(byte[] stored, int from) {
    for (int at = from; at >= 0 && at < stored.length; at++) {
      if (stored[at] == '"') {
        return at > from ? at : -1;
      }
    }
    return -1;
  }

  private static long number(byte[] stored, int from, int to) {
    long number = 0;
    for (int at = from; at < to; at++) {
      number = number * 10 + stored[at] - '0';
    }
    return number;
  }
}
