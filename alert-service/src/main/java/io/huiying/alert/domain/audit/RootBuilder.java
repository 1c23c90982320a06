package io.huiying.alert.domain.audit;

import io.huiying.contracts.audit.AuditRange;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.incident.IncidentEvent;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers events for the next root; for one thread. */
public final class RootBuilder {

  /** More wait for the root after: a root has to fit a record. */
  public static final int MOST_EVENTS = 20_000;

  private final @Nullable SealedRoot before;
  private final List<Range> ranges = new ArrayList<>();
  private final Hashing hashing = new Hashing();
  private long events;

  /** A range that grows. */
  private final class Range {
    private final MerkleStack merkle = new MerkleStack(hashing);
    private final ByteArrayOutputStream fingerprints = new ByteArrayOutputStream();
    private final long from;
    private final long first;
    private long next;
    private long count;

    private Range(long from, long first) {
      this.from = from;
      this.first = first;
      this.next = from;
    }

    private AuditRange sealed(int partition) {
      String shown = Base64.getEncoder().encodeToString(fingerprints.toByteArray());
      return new AuditRange(partition, from, next, first, count, merkle.root(), shown);
    }
  }

  /**
   * @param partitions of the event topic
   * @param before the root before, absent when there is none
   */
  public RootBuilder(int partitions, @Nullable SealedRoot before) {
    this.before = before;
    for (int i = 0; i < partitions; i++) {
      ranges.add(before == null ? new Range(0, 0) : after(before.root().ranges().get(i)));
    }
  }

  private Range after(AuditRange range) {
    return new Range(range.to(), range.first() + range.events());
  }

  /** The next event of a partition. */
  public void take(int partition, long offset, byte[] stored) {
    Range range = ranges.get(partition);
    byte[] leaf = hashing.leaf(stored);
    range.merkle.add(leaf);
    range.fingerprints.write(leaf, 0, AuditRange.FINGERPRINT);
    range.count++;
    range.next = offset + 1;
    events++;
  }

  /** Offset from which a partition is read on. */
  public long next(int partition) {
    return ranges.get(partition).next;
  }

  /** How many were gathered. */
  public long events() {
    return events;
  }

  /** Whether the root has to be sealed before more is taken. */
  public boolean isFull() {
    return events >= MOST_EVENTS;
  }

  /** The root over what was gathered. */
  public AuditRoot seal(Instant at) {
    List<AuditRange> sealed = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      sealed.add(ranges.get(i).sealed(i));
    }
    long number = before == null ? 1 : before.root().number() + 1;
    String previous = before == null ? IncidentEvent.GENESIS : before.hash();
    return new AuditRoot(number, previous, at, events, RootCheck.over(sealed), sealed);
  }
}
