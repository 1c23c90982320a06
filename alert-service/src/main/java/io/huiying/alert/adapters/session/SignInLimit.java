package io.huiying.alert.adapters.session;

import io.huiying.alert.adapters.console.Bounded;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Slows down whoever guesses: after five failures from one address for one name, each further one
 * doubles the wait, up to a quarter of an hour. Remembers ten thousand pairs, so a flood of names
 * costs no memory; a success forgets its pair.
 */
public final class SignInLimit {

  private static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 6;
  private static final int KEPT = 10_000;

  private final Map<String, Failures> failures = new Bounded<>(KEPT);

  private record Failures(int count, Instant last) {}

  /** How long this pair has to wait; zero when it may try. */
  public synchronized Duration wait(String name, String address, Instant now) {
    Failures known = failures.get(key(name, address));
    if (known == null || known.count() < FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(known.count() - FREE, MOST_DOUBLINGS);
    Duration pause = FIRST_WAIT.multipliedBy(1L << doublings);
    Duration capped = pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    Duration left = Duration.between(now, known.last().plus(capped));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Takes note of a failure. */
  public synchronized void failed(String name, String address, Instant now) {
    failures.merge(
        key(name, address),
        new Failures(1, now),
        (before, one) ->
            Duration.between(before.last(), now).compareTo(LONGEST_WAIT) > 0
                ? one
                : new Failures(before.count() + 1, now));
  }

  /** Takes note of a success. */
  public synchronized void succeeded(String name, String address) {
    failures.remove(key(name, address));
  }

  private static String key(String name, String address) {
    return address + ' ' + name;
  }
}
