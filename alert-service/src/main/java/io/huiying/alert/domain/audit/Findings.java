package io.huiying.alert.domain.audit;

import java.util.ArrayList;
import java.util.List;

/** Findings of one partition: all are counted, the first are kept. */
final class Findings {

  private static final int KEPT = 10_000;

  private final int partition;
  private final List<Finding> kept = new ArrayList<>();
  private long count;

  Findings(int partition) {
    this.partition = partition;
  }

  void add(Fault fault, Seen seen, String what) {
    add(new Finding(fault, partition, seen.offset(), seen.incidentId(), seen.sequence(), what));
  }

  void add(Finding finding) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(finding);
    }
  }

  long count() {
    return count;
  }

  List<Finding> kept() {
    return kept;
  }

  int partition() {
    return partition;
  }
}
