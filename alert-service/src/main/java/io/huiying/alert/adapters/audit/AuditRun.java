package io.huiying.alert.adapters.audit;

import com.fasterxml.jackson.databind.ObjectReader;
import io.huiying.alert.domain.audit.Fault;
import io.huiying.alert.domain.audit.Finding;
import io.huiying.alert.domain.audit.HeadCheck;
import io.huiying.alert.domain.audit.PartitionAudit;
import io.huiying.alert.domain.audit.PartitionReport;
import io.huiying.alert.domain.audit.RootCheck;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Json;
import io.huiying.contracts.wire.Topics;
import io.huiying.contracts.wire.UnreadableMessageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads a whole log, partitions side by side, and says what is wrong with it. */
public final class AuditRun {

  /** The two fields that count; what else a snapshot holds is not this command's business. */
  private static final ObjectReader SNAPSHOT = Json.mapper().readerFor(HeadCheck.Snapshot.class);

  private final EventLog log;
  private final List<Finding> findings = new ArrayList<>();

  private AuditRun(EventLog log) {
    this.log = log;
  }

  /**
   * Checks a log. Snapshots and roots are read first, so that neither speaks of events that were
   * written after these were read.
   *
   * @param threads how many partitions at once
   */
  public static AuditReport of(EventLog log, int threads) throws IOException, InterruptedException {
    return new AuditRun(log).run(threads);
  }

  private AuditReport run(int threads) throws IOException, InterruptedException {
    Map<String, HeadCheck.Snapshot> snapshots = snapshots();
    List<SealedRoot> roots = roots();
    int stored = roots.size();
    AuditRoot tail = log.tail();
    if (tail != null) {
      roots.add(new SealedRoot(tail, Ids.sha256(Topics.ROOT.value().toBytes(tail))));
    }
    findings.addAll(RootCheck.of(roots, log.exportedRoots()));
    List<PartitionReport> partitions = partitions(roots, threads);
    Map<String, PartitionReport.Head> heads = new HashMap<>();
    long faults = findings.size();
    for (PartitionReport partition : partitions) {
      heads.putAll(partition.heads());
      findings.addAll(partition.findings());
      faults += partition.faults();
    }
    List<Finding> ends = HeadCheck.of(snapshots, heads);
    findings.addAll(ends);
    return new AuditReport(
        partitions.stream().mapToLong(PartitionReport::records).sum(),
        partitions.stream().mapToLong(PartitionReport::sealed).sum(),
        heads.size(),
        stored,
        stored == 0 ? null : roots.get(stored - 1).hash(),
        faults + ends.size(),
        List.copyOf(findings));
  }

  private Map<String, HeadCheck.Snapshot> snapshots() throws IOException {
    Map<String, HeadCheck.Snapshot> snapshots = new HashMap<>();
    for (int partition = 0; partition < Topics.STATE.partitions(); partition++) {
      log.read(
          Topics.STATE,
          partition,
          (offset, key, value) -> {
            String id = key == null ? "" : new String(key, StandardCharsets.UTF_8);
            if (value == null) {
              snapshots.remove(id);
            } else {
              snapshot(offset, id, value, snapshots);
            }
          });
    }
    return snapshots;
  }

  private void snapshot(
      long offset, String id, byte[] value, Map<String, HeadCheck.Snapshot> snapshots) {
    try {
      snapshots.put(id, SNAPSHOT.readValue(value));
    } catch (IOException e) {
      findings.add(new Finding(Fault.HEAD_DIFFERS, -1, offset, id, -1, "快照读不出：" + e.getMessage()));
    }
  }

  private List<SealedRoot> roots() throws IOException {
    List<SealedRoot> roots = new ArrayList<>();
    log.read(
        Topics.ROOT,
        0,
        (offset, key, value) -> {
          byte[] stored = value == null ? new byte[0] : value;
          try {
            roots.add(new SealedRoot(Topics.ROOT.value().fromBytes(stored), Ids.sha256(stored)));
          } catch (UnreadableMessageException e) {
            findings.add(
                new Finding(Fault.ROOT_BROKEN, -1, offset, null, -1, "位置 " + offset + " 的根读不出"));
          }
        });
    return roots;
  }

  private List<PartitionReport> partitions(List<SealedRoot> roots, int threads)
      throws IOException, InterruptedException {
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("audit-", 0).daemon().factory())) {
      List<Future<PartitionReport>> running = new ArrayList<>();
      for (int i = 0; i < Topics.EVENT.partitions(); i++) {
        int partition = i;
        running.add(workers.submit(() -> partition(partition, roots)));
      }
      List<PartitionReport> done = new ArrayList<>();
      for (Future<PartitionReport> one : running) {
        done.add(one.get());
      }
      return done;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private PartitionReport partition(int partition, List<SealedRoot> roots) throws IOException {
    PartitionAudit audit = new PartitionAudit(partition, roots);
    log.read(Topics.EVENT, partition, audit::take);
    return audit.end();
  }
}
