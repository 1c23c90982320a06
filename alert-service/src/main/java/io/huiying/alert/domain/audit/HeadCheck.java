package io.huiying.alert.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the end of every chain against the incident's snapshot, which names its last event: no root
 * covers what happened since the last full hour.
 */
public final class HeadCheck {

  private HeadCheck() {}

  /** An incident's snapshot: how many events it holds, and the hash of the last. */
  public record Snapshot(long version, String head) {}

  /**
   * What is wrong with the ends of the chains.
   *
   * @param snapshots by incident, read before the events, so that none is newer than these
   */
  public static List<Finding> of(
      Map<String, Snapshot> snapshots, Map<String, PartitionReport.Head> heads) {
    List<Finding> findings = new ArrayList<>();
    snapshots.forEach(
        (incident, snapshot) -> {
          PartitionReport.Head head = heads.get(incident);
          long last = head == null ? 0 : head.sequence();
          if (last < snapshot.version()) {
            findings.add(
                finding(
                    Fault.DROPPED,
                    incident,
                    last + 1,
                    head,
                    "链止于第 %d 条，快照已有 %d 条".formatted(last, snapshot.version())));
          } else if (head != null
              && last == snapshot.version()
              && !head.hash().equals(snapshot.head())) {
            findings.add(finding(Fault.HEAD_DIFFERS, incident, last, head, "末条哈希与快照所记不同：末条被改动"));
          }
        });
    return findings;
  }

  private static Finding finding(
      Fault fault,
      String incident,
      long sequence,
      PartitionReport.@Nullable Head head,
      String what) {
    int partition = head == null ? -1 : head.partition();
    long offset = head == null ? -1 : head.offset();
    return new Finding(fault, partition, offset, incident, sequence, what);
  }
}
