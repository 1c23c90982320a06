package io.huiying.alert.domain.audit;

import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.IncidentChange.Acknowledged;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One partition of a fictional record of truth that a test can spoil. */
final class TruthLog {

  static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");

  record Line(long offset, String key, byte[] stored) {}

  final List<Line> lines = new ArrayList<>();
  final List<SealedRoot> roots = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private long offset;
  private int sealed;

  /** Another event of an incident. */
  TruthLog event(String incident, String note) {
    long sequence = sequences.merge(incident, 1L, Long::sum);
    String previous = heads.getOrDefault(incident, IncidentEvent.GENESIS);
    byte[] stored = stored(incident, sequence, previous, note);
    heads.put(incident, Ids.sha256(stored));
    return add(incident, stored);
  }

  /** A refusal outside of every chain. */
  TruthLog refusal(String incident) {
    return add(incident, stored(incident, 0, IncidentEvent.GENESIS, "没有这个事件"));
  }

  /** Many events of a few incidents, every hundredth a refusal. */
  TruthLog events(int count) {
    for (int i = 0; i < count; i++) {
      if (i % 100 == 99) {
        refusal("i" + i);
      } else {
        event("i" + i % 7, "第 " + i + " 条");
      }
    }
    return this;
  }

  private TruthLog add(String key, byte[] stored) {
    lines.add(new Line(offset++, key, stored));
    if (lines.size() % 5 == 0) {
      // Where a transaction ends, an offset holds no record.
      offset++;
    }
    return this;
  }

  static byte[] stored(String incident, long sequence, String previous, String note) {
    return Topics.EVENT
        .value()
        .toBytes(
            new IncidentEvent(
                incident,
                sequence,
                previous,
                NOON,
                Actor.CLOCKS,
                "c" + sequence,
                "national-2016@1#ab",
                new Acknowledged(note)));
  }

  /** A root over what no root covers yet. */
  TruthLog seal() {
    RootBuilder builder = new RootBuilder(1, roots.isEmpty() ? null : roots.getLast());
    for (Line line : lines.subList(sealed, lines.size())) {
      builder.take(0, line.offset(), line.stored());
    }
    sealed = lines.size();
    var root = builder.seal(NOON);
    roots.add(new SealedRoot(root, Ids.sha256(Topics.ROOT.value().toBytes(root))));
    return this;
  }

  void replace(int index, byte[] stored) {
    Line line = lines.get(index);
    lines.set(index, new Line(line.offset(), line.key(), stored));
  }

  /** The same event with other words, its own links left as they are. */
  void flip(int index) {
    byte[] stored = lines.get(index).stored().clone();
    stored[stored.length - 4] ^= 1;
    replace(index, stored);
  }

  PartitionReport audit() {
    PartitionAudit audit = new PartitionAudit(0, roots);
    lines.forEach(
        line ->
            audit.take(line.offset(), line.key().getBytes(StandardCharsets.UTF_8), line.stored()));
    return audit.end();
  }
}
