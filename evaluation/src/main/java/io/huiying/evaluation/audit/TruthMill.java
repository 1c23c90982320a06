package io.huiying.evaluation.audit;

import com.fasterxml.jackson.databind.ObjectReader;
import io.huiying.alert.domain.audit.RootBuilder;
import io.huiying.alert.domain.audit.SealedRoot;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Json;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.kafka.common.utils.Utils;

/**
 * Makes a fictional record of truth, seeded: incidents side by side, their chains, refusals, a root
 * for each {@value RootBuilder#MOST_EVENTS} events and one at the end, and a snapshot of each
 * incident.
 */
final class TruthMill {

  /** Where the records go. */
  interface Sink {
    void event(int partition, long offset, String key, byte[] stored) throws IOException;

    void root(byte[] stored) throws IOException;

    void snapshot(int partition, String key, byte[] stored) throws IOException;
  }

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String RULES = "national-2016@1#0123456789abcdef";
  private static final int SIDE_BY_SIDE = 200;
  private static final int LONGEST = 80;
  private static final int PER_TRANSACTION = 4;

  private final SplittableRandom random;
  private final List<IncidentChange> changes = changes();
  private final Sink sink;
  private final List<Life> open = new ArrayList<>();
  private final long[] offsets = new long[Topics.EVENT.partitions()];
  private RootBuilder builder = new RootBuilder(Topics.EVENT.partitions(), null);
  private Instant now = START;
  private long started;

  private static final class Life {
    private final String id;
    private final int partition;
    private final long ends;
    private long sequence;
    private String head = IncidentEvent.GENESIS;

    private Life(String id, long ends) {
      this.id = id;
      this.ends = ends;
      byte[] key = id.getBytes(StandardCharsets.UTF_8);
      this.partition = Utils.toPositive(Utils.murmur2(key)) % Topics.EVENT.partitions();
    }
  }

  TruthMill(long seed, Sink sink) {
    this.random = new SplittableRandom(seed);
    this.sink = sink;
  }

  private static List<IncidentChange> changes() {
    ObjectReader reader = Json.mapper().readerFor(IncidentChange.class);
    try (InputStream in = TruthMill.class.getResourceAsStream("/audit/changes.ndjson")) {
      if (in == null) {
        throw new IOException("audit/changes.ndjson is missing");
      }
      return reader.<IncidentChange>readValues(in).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes that many events. */
  void run(long events) throws IOException {
    for (long i = 0; i < events; i++) {
      now = now.plusMillis(random.nextInt(5_000));
      if (random.nextInt(200) == 0) {
        refuse();
      } else {
        goOn();
      }
      if (builder.isFull()) {
        seal();
      }
    }
    seal();
    for (Life life : open) {
      snapshot(life);
    }
  }

  private void refuse() throws IOException {
    Life nobody = life();
    IncidentEvent event = event(nobody.id, 0, IncidentEvent.GENESIS, changes.getLast());
    write(nobody.partition, nobody.id, Topics.EVENT.value().toBytes(event));
  }

  private void goOn() throws IOException {
    if (open.size() < SIDE_BY_SIDE) {
      open.add(life());
    }
    int at = random.nextInt(open.size());
    Life life = open.get(at);
    IncidentChange change =
        life.sequence == 0
            ? changes.getFirst()
            : changes.get(1 + random.nextInt(changes.size() - 2));
    byte[] stored =
        Topics.EVENT.value().toBytes(event(life.id, ++life.sequence, life.head, change));
    life.head = Ids.sha256(stored);
    write(life.partition, life.id, stored);
    if (life.sequence == life.ends) {
      snapshot(life);
      open.set(at, open.getLast());
      open.removeLast();
    }
  }

  private Life life() {
    return new Life(
        Ids.derive("i", "mill", Long.toString(started++)), 10 + random.nextInt(LONGEST));
  }

  private IncidentEvent event(String id, long sequence, String previous, IncidentChange change) {
    String cause = Ids.derive("c", id, Long.toString(sequence));
    return new IncidentEvent(id, sequence, previous, now, Actor.CLOCKS, cause, RULES, change);
  }

  private void write(int partition, String key, byte[] stored) throws IOException {
    sink.event(partition, offsets[partition], key, stored);
    builder.take(partition, offsets[partition], stored);
    offsets[partition]++;
    if (random.nextInt(PER_TRANSACTION) == 0) {
      // The mark of a transaction takes an offset of its own.
      offsets[partition]++;
    }
  }

  private void seal() throws IOException {
    if (builder.events() == 0) {
      return;
    }
    AuditRoot root = builder.seal(now);
    byte[] stored = Topics.ROOT.value().toBytes(root);
    sink.root(stored);
    SealedRoot sealed = new SealedRoot(root, Ids.sha256(stored));
    builder = new RootBuilder(Topics.EVENT.partitions(), sealed);
  }

  private void snapshot(Life life) throws IOException {
    String json =
        "{\"schema\":\"Incident/1\",\"id\":\"%s\",\"version\":%d,\"head\":\"%s\"}"
            .formatted(life.id, life.sequence, life.head);
    sink.snapshot(life.partition, life.id, json.getBytes(StandardCharsets.UTF_8));
  }
}
