package io.huiying.alert.domain.audit;

import java.util.List;

/** The events that the roots name in one partition, read from the first to the last. */
final class SealedEvents {

  private final List<SealedRange> ranges;
  private final Findings findings;
  private final MerkleStack merkle = new MerkleStack(new Hashing());
  private int range;
  private int event;
  private long ordinal;
  private boolean clean = true;

  SealedEvents(List<SealedRange> ranges, Findings findings) {
    this.ranges = ranges;
    this.findings = findings;
  }

  boolean isOver() {
    return range == ranges.size();
  }

  /** Place of the next event in its partition, from 0. */
  long ordinal() {
    return ordinal;
  }

  boolean has(int ahead) {
    int at = event + ahead;
    for (int i = range; i < ranges.size(); i++) {
      int size = ranges.get(i).fingerprints().length;
      if (at < size) {
        return true;
      }
      at -= size;
    }
    return false;
  }

  /** Of the next event, or one further ahead; only where there is one. */
  long fingerprint(int ahead) {
    int at = event + ahead;
    int i = range;
    while (at >= ranges.get(i).fingerprints().length) {
      at -= ranges.get(i++).fingerprints().length;
    }
    return ranges.get(i).fingerprints()[at];
  }

  /** The next event is this record. */
  void match(Seen seen) {
    merkle.add(seen.leaf());
    next();
  }

  /** The next event is not there. */
  void miss() {
    clean = false;
    next();
  }

  private void next() {
    ordinal++;
    if (++event < ranges.get(range).fingerprints().length) {
      return;
    }
    SealedRange done = ranges.get(range);
    if (clean && !merkle.root().equals(done.range().root())) {
      findings.add(Finding.root(done.number(), "分区 " + done.range().partition() + " 的默克尔根与事件不符"));
    }
    merkle.clear();
    clean = true;
    range++;
    event = 0;
  }
}
