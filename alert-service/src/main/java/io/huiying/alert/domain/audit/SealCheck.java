package io.huiying.alert.domain.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Lays the records of a partition beside what the roots say of it, event by event. Where the two
 * differ it looks ahead on both sides for where they meet again.
 */
final class SealCheck {

  /** How far it looks ahead among the records; that many are held only where something is wrong. */
  private static final int AHEAD = 1_024;

  /** How far among the sealed events: so many dropped in a row are still told from altered ones. */
  private static final int SEALED_AHEAD = 65_536;

  private final SealedEvents sealed;
  private final Findings findings;
  private final Misfits misfits;
  private final Deque<Seen> held = new ArrayDeque<>();
  private long unsealed;

  SealCheck(List<SealedRange> ranges, Findings findings) {
    this.findings = findings;
    this.misfits = new Misfits(findings);
    this.sealed = new SealedEvents(ranges, findings);
  }

  void take(Seen seen) {
    if (held.isEmpty() && fits(seen)) {
      return;
    }
    held.add(seen);
    if (held.size() > AHEAD) {
      settle();
    }
  }

  private boolean fits(Seen seen) {
    if (sealed.isOver()) {
      unsealed++;
      return true;
    }
    boolean fits = sealed.fingerprint(0) == seen.fingerprint();
    if (fits) {
      sealed.match(seen);
    }
    return fits;
  }

  /** Everything has been read. */
  void end() {
    while (!held.isEmpty()) {
      settle();
    }
    while (!sealed.isOver()) {
      misfits.missing(sealed.fingerprint(0), sealed.ordinal(), -1);
      sealed.miss();
    }
    misfits.tell();
  }

  /** Events that no root covers yet. */
  long unsealed() {
    return unsealed;
  }

  /** Decides the first held record that does not fit, and goes on as far as the others do. */
  private void settle() {
    Seen first = held.getFirst();
    int extra = meetsAfterRecords();
    int missing = meetsAfterSealed(first, extra);
    boolean altered = staysInStep(Math.min(extra, missing));
    if (altered || (extra == Integer.MAX_VALUE && missing == Integer.MAX_VALUE)) {
      misfits.replaced(sealed.fingerprint(0), sealed.ordinal(), held.removeFirst());
      sealed.miss();
    } else if (extra <= missing) {
      for (int i = 0; i < extra; i++) {
        misfits.extra(held.removeFirst());
      }
    } else {
      for (int i = 0; i < missing; i++) {
        misfits.missing(sealed.fingerprint(0), sealed.ordinal(), first.offset());
        sealed.miss();
      }
    }
    goOn();
  }

  private void goOn() {
    while (!held.isEmpty() && fits(held.getFirst())) {
      held.removeFirst();
    }
  }

  /** After how many records the next sealed event comes. */
  private int meetsAfterRecords() {
    long wanted = sealed.fingerprint(0);
    int at = 0;
    for (Seen seen : held) {
      if (seen.fingerprint() == wanted) {
        return at;
      }
      at++;
    }
    return Integer.MAX_VALUE;
  }

  /** After how many sealed events the first record comes. */
  private int meetsAfterSealed(Seen first, int within) {
    for (int at = 1; at < Math.min(within, SEALED_AHEAD) && sealed.has(at); at++) {
      if (sealed.fingerprint(at) == first.fingerprint()) {
        return at;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether both sides agree again before one of them has to be shifted. */
  private boolean staysInStep(int before) {
    Iterator<Seen> records = held.iterator();
    records.next();
    for (int at = 1; at <= before && records.hasNext() && sealed.has(at); at++) {
      if (records.next().fingerprint() == sealed.fingerprint(at)) {
        return true;
      }
    }
    return false;
  }
}
