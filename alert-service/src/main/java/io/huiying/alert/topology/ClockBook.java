package io.huiying.alert.topology;

import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.wire.ClockReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What a task of the engine remembers: its clocks, the due index over them, and what it claimed
 * without having heard the claim. All three lie in one store, hence in one partition of one
 * changelog, because only there a crash keeps exactly the beginning of what was written; every
 * method writes in an order in which any beginning loses no alarm.
 *
 * <pre>
 *   c clockId            → clock, threshold that rings next, when   (see {@link Watched})
 *   d millis clockId     → nothing; stale where the clock says another moment
 *   r millis alarmId     → threshold, generation, clockId
 * </pre>
 */
final class ClockBook {

  /** A claim that was made, as far as a crash may have kept it from being heard. */
  record Unheard(Bytes key, String clockId, int generation, Threshold threshold) {}

  private static final byte CLOCKS = 'c';
  private static final byte CLAIMS = 'r';
  private static final byte[] NOTHING = {};
  private static final int ENTRIES_PER_CLOCK = 2;

  private final KeyValueStore<Bytes, byte[]> store;
  private final ClockReader reader = new ClockReader();

  ClockBook(KeyValueStore<Bytes, byte[]> store) {
    this.store = store;
  }

  @Nullable Watched clock(String clockId) {
    byte[] bytes = store.get(key(CLOCKS, clockId));
    return bytes == null ? null : Watched.fromBytes(bytes, reader);
  }

  /** Watches a clock from now on for another moment than before. */
  void watch(@Nullable Watched before, Watched now) {
    String id = now.clock().id();
    store.put(DueKey.of(now.ringsAt(), id), NOTHING);
    store.put(key(CLOCKS, id), now.toBytes());
    if (before != null && before.ringsAt() != now.ringsAt()) {
      store.delete(DueKey.of(before.ringsAt(), id));
    }
  }

  /** Watches it no longer. */
  void forget(Watched before) {
    store.delete(key(CLOCKS, before.clock().id()));
    store.delete(DueKey.of(before.ringsAt(), before.clock().id()));
  }

  /** Keys of the index from one moment up to and with another, oldest first. */
  List<Bytes> due(long from, long until, int limit) {
    List<Bytes> due = new ArrayList<>();
    if (from > until) {
      // The clock was set back: there is nothing between, and the store would complain each time.
      return due;
    }
    try (KeyValueIterator<Bytes, byte[]> found =
        store.range(DueKey.from(from), DueKey.from(until + 1))) {
      while (found.hasNext() && due.size() < limit) {
        due.add(found.next().key);
      }
    }
    return due;
  }

  /** Drops a key of the index whose clock says another moment. */
  void dropStale(Bytes dueKey) {
    store.delete(dueKey);
  }

  /** Notes a claim; before the progress that it makes. */
  void claiming(Alarm alarm) {
    byte[] id = alarm.clockId().getBytes(StandardCharsets.UTF_8);
    store.put(
        claim(alarm),
        ByteBuffer.allocate(Integer.BYTES + Integer.BYTES + id.length)
            .putInt(alarm.threshold().index())
            .putInt(alarm.generation())
            .put(id)
            .array());
  }

  /** A claim lies on the topic, whoever made it. */
  void heard(Alarm alarm) {
    Bytes key = claim(alarm);
    if (store.get(key) != null) {
      store.delete(key);
    }
  }

  /** Claims that were made and not heard, oldest moment first. */
  List<Unheard> unheard() {
    List<Unheard> unheard = new ArrayList<>();
    try (KeyValueIterator<Bytes, byte[]> claims =
        store.range(key(CLAIMS, ""), key((byte) (CLAIMS + 1), ""))) {
      while (claims.hasNext()) {
        KeyValue<Bytes, byte[]> entry = claims.next();
        ByteBuffer claim = ByteBuffer.wrap(entry.value);
        Threshold threshold = new Threshold(claim.getInt());
        int generation = claim.getInt();
        String clockId = StandardCharsets.UTF_8.decode(claim).toString();
        unheard.add(new Unheard(entry.key, clockId, generation, threshold));
      }
    }
    return unheard;
  }

  /** Nobody has to hear this claim any more: its schedule or its clock is gone. */
  void drop(Unheard claim) {
    store.delete(claim.key());
  }

  /** About how many clocks are watched. */
  long size() {
    return store.approximateNumEntries() / ENTRIES_PER_CLOCK;
  }

  private static Bytes claim(Alarm alarm) {
    byte[] id = alarm.id().getBytes(StandardCharsets.UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(Byte.BYTES + Long.BYTES + id.length)
            .put(CLAIMS)
            .putLong(DueKey.millis(alarm.dueAt()))
            .put(id)
            .array());
  }

  private static Bytes key(byte page, String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    return Bytes.wrap(ByteBuffer.allocate(Byte.BYTES + bytes.length).put(page).put(bytes).array());
  }
}
