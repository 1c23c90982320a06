package io.huiying.alert.domain.audit;

import io.huiying.contracts.audit.AuditRange;
import io.huiying.contracts.audit.AuditRoot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root with which a restored log begins. Offsets are new after a restore, and whoever seals
 * next goes on where the newest root ends: so one has to end where the restored events end.
 */
public final class RestoredSeal {

  private RestoredSeal() {}

  /**
   * Seals what no stored root covers, perhaps nothing, up to the new ends.
   *
   * @param last the newest stored root
   * @param tail what the backup says of the events behind it, absent when there were none
   * @param ends offset after the last restored event, by partition
   */
  public static AuditRoot of(
      SealedRoot last, @Nullable AuditRoot tail, List<Long> ends, Instant at) {
    List<AuditRange> ranges = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      AuditRange before = last.root().ranges().get(i);
      AuditRange rest = tail == null ? nothingAfter(before) : tail.ranges().get(i);
      ranges.add(
          new AuditRange(
              rest.partition(),
              rest.from(),
              ends.get(i),
              rest.first(),
              rest.events(),
              rest.root(),
              rest.fingerprints()));
    }
    return new AuditRoot(
        last.root().number() + 1,
        last.hash(),
        at,
        tail == null ? 0 : tail.events(),
        RootCheck.over(ranges),
        ranges);
  }

  private static AuditRange nothingAfter(AuditRange before) {
    return new AuditRange(
        before.partition(),
        before.to(),
        before.to(),
        before.first() + before.events(),
        0,
        AuditRange.NOTHING,
        "");
  }
}
