package io.huiying.alert.domain.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks one partition of {@code incident.event.v1}, record by record; for one thread. */
public final class PartitionAudit {

  private static final byte[] NOTHING = {};

  private final Hashing hashing = new Hashing();
  private final Findings chained;
  private final Findings sealed;
  private final ChainCheck chains;
  private final SealCheck seals;
  private long records;

  /**
   * @param partition which
   * @param roots all there are, oldest first
   */
  public PartitionAudit(int partition, List<SealedRoot> roots) {
    this.chained = new Findings(partition);
    this.sealed = new Findings(partition);
    this.chains = new ChainCheck(chained);
    this.seals = new SealCheck(SealedRange.of(partition, roots), sealed);
  }

  /** The next record. */
  public void take(long offset, byte @Nullable [] key, byte @Nullable [] stored) {
    records++;
    byte[] value = stored == null ? NOTHING : stored;
    byte[] leaf = hashing.leaf(value);
    EventHeader header = EventHeader.of(value);
    Seen seen =
        header == null
            ? new Seen(offset, null, -1, leaf, Hashing.fingerprint(leaf))
            : new Seen(
                offset, header.incidentId(), header.sequence(), leaf, Hashing.fingerprint(leaf));
    if (header == null) {
      chained.add(Fault.UNREADABLE, seen, "开头不是事件应有的样子");
    } else {
      if (key == null || !header.incidentId().equals(new String(key, StandardCharsets.UTF_8))) {
        chained.add(Fault.FLIPPED, seen, "键与事件所属不符");
      }
      chains.take(header, seen);
    }
    seals.take(seen);
  }

  /** What was found, when all has been read. */
  public PartitionReport end() {
    seals.end();
    return new PartitionReport(
        records, records - seals.unsealed(), heads(), chained.count() + sealed.count(), findings());
  }

  private Map<String, PartitionReport.Head> heads() {
    Map<String, PartitionReport.Head> heads = new TreeMap<>();
    chains
        .heads()
        .forEach(
            (incident, head) ->
                heads.put(
                    incident,
                    new PartitionReport.Head(
                        sealed.partition(), head.offset(), head.sequence(), head.hash())));
    return heads;
  }

  /** What the roots say of a record is sharper than what the chain says of it. */
  private List<Finding> findings() {
    Set<Long> told = new HashSet<>();
    List<Finding> all = new ArrayList<>(sealed.kept());
    sealed.kept().stream()
        .filter(f -> f.fault() != Fault.DROPPED)
        .forEach(f -> told.add(f.offset()));
    chained.kept().stream()
        .filter(f -> f.fault() != Fault.INSERTED || !told.contains(f.offset()))
        .forEach(all::add);
    return all;
  }
}
