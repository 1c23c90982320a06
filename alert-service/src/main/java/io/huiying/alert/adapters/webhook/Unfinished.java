package io.huiying.alert.adapters.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Which notifications are still on their way. A position is committed only up to the first of them,
 * with the time that the ledger has to be read from after a restart.
 */
final class Unfinished {

  private final Map<TopicPartition, NavigableMap<Long, Instant>> byPartition = new HashMap<>();
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final Map<TopicPartition, Long> committed = new HashMap<>();

  /** A notification begins its way. */
  synchronized void begin(TopicPartition partition, long offset, Instant askedAt) {
    byPartition.computeIfAbsent(partition, p -> new TreeMap<>()).put(offset, askedAt);
    next.merge(partition, offset + 1, Math::max);
  }

  /** Its outcome is safe. */
  synchronized void end(TopicPartition partition, long offset) {
    NavigableMap<Long, Instant> open = byPartition.get(partition);
    if (open != null) {
      open.remove(offset);
    }
  }

  /** Partitions that now belong to somebody else. */
  synchronized void forget(Collection<TopicPartition> partitions) {
    partitions.forEach(
        partition -> {
          byPartition.remove(partition);
          next.remove(partition);
          committed.remove(partition);
        });
  }

  /** Whether a notification is still wanted from here. */
  synchronized boolean wants(TopicPartition partition, long offset) {
    NavigableMap<Long, Instant> open = byPartition.get(partition);
    return open != null && open.containsKey(offset);
  }

  /** When the oldest that is on its way was asked for; now when none is. */
  synchronized Instant oldest(Instant now) {
    return byPartition.values().stream()
        .flatMap(open -> open.values().stream().limit(1))
        .min(Comparator.naturalOrder())
        .filter(asked -> asked.isBefore(now))
        .orElse(now);
  }

  /** Positions that moved since they were last committed. */
  synchronized Map<TopicPartition, OffsetAndMetadata> toCommit(Instant now) {
    Map<TopicPartition, OffsetAndMetadata> moved = new HashMap<>();
    next.forEach(
        (partition, end) -> {
          NavigableMap<Long, Instant> open = byPartition.getOrDefault(partition, new TreeMap<>());
          Optional<Map.Entry<Long, Instant>> first = Optional.ofNullable(open.firstEntry());
          long position = first.map(Map.Entry::getKey).orElse(end);
          if (position > committed.getOrDefault(partition, -1L)) {
            Instant since = first.map(Map.Entry::getValue).orElse(now);
            moved.put(
                partition, new OffsetAndMetadata(position, Long.toString(since.toEpochMilli())));
          }
        });
    return moved;
  }

  /** Positions that are safe at the broker now. */
  synchronized void committed(Map<TopicPartition, OffsetAndMetadata> positions) {
    positions.forEach((partition, position) -> committed.put(partition, position.offset()));
  }
}
