package io.huiying.alert.domain.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is there and should not be, and what should be there and is not. Only when all is read can
 * be told whether the two are one: a record in the place of another was altered, one that stands
 * elsewhere was moved.
 */
final class Misfits {

  private static final int KEPT = 10_000;

  /**
   * A sealed event that is not in its place.
   *
   * @param ordinal its place in the partition, from 0
   * @param offset where the next record lies
   */
  private record Gap(long ordinal, long offset) {}

  /**
   * A record that was not sealed here.
   *
   * @param insteadOf fingerprint of the event whose place it takes, absent when it takes none
   */
  private record Extra(Seen seen, @Nullable Long insteadOf) {}

  private final Findings findings;
  private final Map<Long, Gap> gaps = new LinkedHashMap<>();
  private final List<Extra> extras = new ArrayList<>();

  Misfits(Findings findings) {
    this.findings = findings;
  }

  /** A record that takes nobody's place. */
  void extra(Seen seen) {
    add(new Extra(seen, null));
  }

  /** A sealed event is not here; {@code offset} is that of the record after it. */
  void missing(long fingerprint, long ordinal, long offset) {
    gaps.put(fingerprint, new Gap(ordinal, offset));
  }

  /** Another record stands in a sealed event's place. */
  void replaced(long fingerprint, long ordinal, Seen by) {
    gaps.put(fingerprint, new Gap(ordinal, by.offset()));
    add(new Extra(by, fingerprint));
  }

  private void add(Extra extra) {
    if (extras.size() < KEPT) {
      extras.add(extra);
    } else {
      findings.add(Fault.INSERTED, extra.seen(), "不在根之中");
    }
  }

  /** Says what became of each. */
  void tell() {
    List<Extra> strange = new ArrayList<>();
    for (Extra extra : extras) {
      Gap own = gaps.remove(extra.seen().fingerprint());
      if (own == null) {
        strange.add(extra);
      } else {
        findings.add(Fault.REORDERED, extra.seen(), "应为本分区第 " + (own.ordinal() + 1) + " 条");
      }
    }
    for (Extra extra : strange) {
      boolean altered = extra.insteadOf() != null && gaps.remove(extra.insteadOf()) != null;
      findings.add(
          altered ? Fault.FLIPPED : Fault.INSERTED, extra.seen(), altered ? "内容与根不符" : "不在根之中");
    }
    gaps.values().forEach(this::dropped);
  }

  private void dropped(Gap gap) {
    findings.add(
        new Finding(
            Fault.DROPPED,
            findings.partition(),
            gap.offset(),
            null,
            -1,
            "本分区第 " + (gap.ordinal() + 1) + " 条不在此处之前"));
  }
}
