package io.huiying.analysis.adapters.kafka;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records by key, as many of the newest as fit into a number of bytes. */
final class NewestBytes {

  private final long room;
  private final LinkedHashMap<String, byte[]> records = new LinkedHashMap<>();
  private long taken;

  NewestBytes(long room) {
    this.room = room;
  }

  synchronized void put(String key, byte[] value) {
    byte[] before = records.remove(key);
    taken += value.length - (before == null ? 0 : before.length);
    records.put(key, value);
    while (taken > room && records.size() > 1) {
      Map.Entry<String, byte[]> oldest = records.pollFirstEntry();
      taken -= oldest.getValue().length;
    }
  }

  synchronized Optional<byte[]> find(String key) {
    return Optional.ofNullable(records.get(key));
  }

  synchronized List<byte[]> newestFirst() {
    return List.copyOf(records.sequencedValues().reversed());
  }
}
