package io.huiying.alert.topology;

import io.huiying.contracts.clock.Clock;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * Puts clocks, whose key is their own id, into their incident's partition, so that an engine
 * instance sees whole incidents. The same as the producers' default partitioner gives for the
 * incident's id.
 */
final class ByIncident implements StreamPartitioner<String, @Nullable Clock> {

  @Override
  public Optional<Set<Integer>> partitions(
      String topic, String clockId, @Nullable Clock clock, int partitions) {
    return Optional.of(Set.of(partition(Clock.incidentOf(clockId), partitions)));
  }

  static int partition(String incidentId, int partitions) {
    byte[] key = incidentId.getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }
}
