package io.huiying.evaluation.audit;

import io.huiying.alert.adapters.audit.EventLog;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.KafkaTopic;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small log in memory, to be spoilt. */
final class MemoryLog implements EventLog, TruthMill.Sink {

  /** One record. */
  record Line(long offset, byte[] key, byte[] value) {}

  final List<List<Line>> events;
  final List<Line> roots;
  private final List<List<Line>> snapshots;
  private final Map<Long, String> exported;

  /** An empty log, to be filled. */
  MemoryLog() {
    this(partitions(), new ArrayList<>(), partitions(), Map.of());
  }

  private MemoryLog(
      List<List<Line>> events,
      List<Line> roots,
      List<List<Line>> snapshots,
      Map<Long, String> exported) {
    this.events = events;
    this.roots = roots;
    this.snapshots = snapshots;
    this.exported = exported;
  }

  private static List<List<Line>> partitions() {
    List<List<Line>> partitions = new ArrayList<>();
    for (int i = 0; i < Topics.EVENT.partitions(); i++) {
      partitions.add(new ArrayList<>());
    }
    return partitions;
  }

  /** Another log with the same records, whose newest root was noted down. */
  MemoryLog copy() {
    List<List<Line>> copied = partitions();
    for (int i = 0; i < copied.size(); i++) {
      copied.get(i).addAll(events.get(i));
    }
    String newest = Ids.sha256(roots.getLast().value());
    return new MemoryLog(
        copied, new ArrayList<>(roots), snapshots, Map.of((long) roots.size(), newest));
  }

  long size() {
    return events.stream().mapToLong(List::size).sum();
  }

  @Override
  public void event(int partition, long offset, String key, byte[] stored) {
    events.get(partition).add(new Line(offset, key.getBytes(StandardCharsets.UTF_8), stored));
  }

  @Override
  public void root(byte[] stored) {
    roots.add(new Line(roots.size(), new byte[0], stored));
  }

  @Override
  public void snapshot(int partition, String key, byte[] stored) {
    snapshots.get(partition).add(new Line(0, key.getBytes(StandardCharsets.UTF_8), stored));
  }

  @Override
  public void read(KafkaTopic<?> topic, int partition, Taker taker) {
    List<Line> lines =
        topic.equals(Topics.ROOT)
            ? roots
            : (topic.equals(Topics.STATE) ? snapshots : events).get(partition);
    lines.forEach(line -> taker.take(line.offset(), line.key(), line.value()));
  }

  @Override
  public Map<Long, String> exportedRoots() {
    return exported;
  }
}
