package io.huiying.alert.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.audit.TruthLog.Line;
import io.huiying.contracts.audit.AuditRange;
import io.huiying.contracts.wire.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** No container: one partition in memory, spoilt in every way. */
class PartitionAuditTest {

  private final TruthLog log = new TruthLog().events(250).seal().events(250).seal().events(20);

  @Test
  void findsNothingInAWholeLog() {
    PartitionReport report = log.audit();
    assertThat(report.findings()).isEmpty();
    assertThat(report.faults()).isZero();
    assertThat(report.records()).isEqualTo(520);
    assertThat(report.sealed()).isEqualTo(500);
    assertThat(RootCheck.of(log.roots, Map.of())).isEmpty();
  }

  @Test
  void holdsByPlaceWhenARestoreGaveOtherOffsets() {
    for (int i = 0; i < log.lines.size(); i++) {
      Line line = log.lines.get(i);
      log.lines.set(i, new Line(i, line.key(), line.stored()));
    }
    assertThat(log.audit().faults()).isZero();
  }

  @Test
  void namesAnAlteredRecordAndTheLinkThatItBreaks() {
    log.flip(110);
    assertThat(told())
        .contains(named(Fault.FLIPPED, 110))
        .contains(named(Fault.CHAIN_BROKEN, 117))
        .hasSize(2);
  }

  @Test
  void namesAnAlteredRefusalThoughItIsInNoChain() {
    log.flip(99);
    assertThat(told()).containsExactly(named(Fault.FLIPPED, 99));
  }

  @Test
  void namesADroppedRecordByItsChain() {
    Line dropped = log.lines.remove(300);
    EventHeader header = EventHeader.of(dropped.stored());
    assertThat(log.audit().findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.fault()).isEqualTo(Fault.DROPPED);
              assertThat(finding.incidentId()).isEqualTo(header.incidentId());
              assertThat(finding.sequence()).isEqualTo(header.sequence());
            });
  }

  @Test
  void namesWhereADroppedRefusalWas() {
    log.lines.remove(99);
    assertThat(log.audit().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.fault()).isEqualTo(Fault.DROPPED);
              assertThat(finding.offset()).isEqualTo(log.lines.get(99).offset());
            });
  }

  @Test
  void namesAllOfALongGap() {
    log.lines.subList(100, 200).clear();
    assertThat(log.audit().findings().stream().filter(f -> f.incidentId() == null)).hasSize(100);
  }

  @Test
  void namesRecordsOfDifferentIncidentsThatChangedPlaces() {
    Collections.swap(log.lines, 60, 61);
    assertThat(told()).anyMatch(named(Fault.REORDERED, 60)::equals).hasSize(1);
  }

  @Test
  void namesRecordsFarApartThatChangedPlaces() {
    Collections.swap(log.lines, 60, 400);
    assertThat(told()).contains(named(Fault.REORDERED, 60), named(Fault.REORDERED, 400));
  }

  @Test
  void namesAForgedRecordThatFitsItsChain() {
    TruthLog forged = new TruthLog().events(50).seal();
    byte[] next = TruthLog.stored("i9", 1, "0".repeat(64), "伪造");
    forged.lines.add(30, new Line(1_000, "i9", next));
    assertThat(forged.audit().findings())
        .extracting(Finding::fault, Finding::offset, Finding::incidentId)
        .containsExactly(Tuple.tuple(Fault.INSERTED, 1_000L, "i9"));
  }

  @Test
  void namesARepeatedRecord() {
    log.lines.add(200, log.lines.get(190));
    assertThat(log.audit().findings())
        .extracting(Finding::fault, Finding::offset)
        .containsExactly(Tuple.tuple(Fault.INSERTED, log.lines.get(190).offset()));
  }

  @Test
  void findsAHistoryThatWasRewrittenWithAllItsLinks() {
    TruthLog rewritten = new TruthLog();
    rewritten.events(250).seal().events(250).seal();
    rechain(rewritten, 7);
    assertThat(rewritten.audit().findings())
        .isNotEmpty()
        .allMatch(finding -> finding.fault() == Fault.FLIPPED)
        .allMatch(finding -> "i0".equals(finding.incidentId()));
  }

  /** Alters an event of incident i0 and makes every later link of that incident fit again. */
  private static void rechain(TruthLog log, int from) {
    String head = null;
    for (int i = from; i < log.lines.size(); i++) {
      EventHeader header = EventHeader.of(log.lines.get(i).stored());
      if (header.incidentId().equals("i0")) {
        String previous = head == null ? header.previous() : head;
        byte[] stored = TruthLog.stored("i0", header.sequence(), previous, "改写 " + i);
        head = Ids.sha256(stored);
        log.replace(i, stored);
      }
    }
  }

  @Test
  void namesARecordUnderAnotherKey() {
    Line line = log.lines.get(20);
    log.lines.set(20, new Line(line.offset(), "i-other", line.stored()));
    assertThat(told()).containsExactly(named(Fault.FLIPPED, 20));
  }

  @Test
  void namesARecordThatIsNoEvent() {
    log.replace(20, "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(told()).contains(named(Fault.UNREADABLE, 20));
  }

  @Test
  void findsAChainThatEndsBeforeItsSnapshot() {
    log.lines.removeLast();
    PartitionReport report = log.audit();
    assertThat(report.faults()).isZero();
    assertThat(HeadCheck.of(Map.of("i5", new HeadCheck.Snapshot(75, "ab")), report.heads()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fault()).isEqualTo(Fault.DROPPED));
  }

  @Test
  void findsAnAlteredLastEventThatNoRootCoversYet() {
    String head = log.audit().heads().get("i5").hash();
    long version = log.audit().heads().get("i5").sequence();
    log.flip(log.lines.size() - 1);
    assertThat(
            HeadCheck.of(Map.of("i5", new HeadCheck.Snapshot(version, head)), log.audit().heads()))
        .extracting(Finding::fault, Finding::sequence)
        .containsExactly(Tuple.tuple(Fault.HEAD_DIFFERS, version));
  }

  @Test
  void findsARootThatWasReplaced() {
    SealedRoot second = log.roots.get(1);
    AuditRange range = second.root().ranges().getFirst();
    assertThat(RootCheck.of(List.of(log.roots.get(1)), Map.of())).hasSize(1);
    assertThat(RootCheck.of(log.roots, Map.of(2L, "ab"))).hasSize(1);
    assertThat(RootCheck.of(log.roots, Map.of(3L, "ab"))).hasSize(1);
    assertThat(range.first()).isEqualTo(250);
  }

  private List<Tuple> told() {
    return log.audit().findings().stream()
        .map(finding -> Tuple.tuple(finding.fault(), finding.offset()))
        .toList();
  }

  private Tuple named(Fault fault, int index) {
    return Tuple.tuple(fault, log.lines.get(index).offset());
  }
}
