package io.huiying.evaluation.bench.clocks;

import io.huiying.contracts.wire.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the broker says of its topics and of their readers. */
final class Lag {

  private static final String ENGINE = "huiying-clocks-";
  private static final long UNKNOWN = Long.MAX_VALUE;

  private Lag() {}

  static boolean topicsAreThere(String bootstrapServers) {
    try (Admin admin = admin(bootstrapServers)) {
      List<String> names = Topics.all().stream().map(topic -> topic.name()).toList();
      return admin.listTopics().names().get().containsAll(names);
    } catch (ExecutionException e) {
      // It is still coming up.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Clocks that the engine has not yet taken and noted. */
  static long ofEngine(String bootstrapServers) {
    try (Admin admin = admin(bootstrapServers)) {
      Map<TopicPartition, OffsetSpec> asked =
          IntStream.range(0, Topics.CLOCK.partitions())
              .mapToObj(partition -> new TopicPartition(Topics.CLOCK.name(), partition))
              .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
      var ends = admin.listOffsets(asked).all().get();
      String group =
          admin.listGroups().all().get().stream()
              .map(listed -> listed.groupId())
              .filter(id -> id.startsWith(ENGINE))
              .findFirst()
              .orElse("");
      if (group.isEmpty()) {
        return UNKNOWN;
      }
      Map<TopicPartition, OffsetAndMetadata> taken =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      long lag = 0;
      for (var end : ends.entrySet()) {
        OffsetAndMetadata position = taken.get(end.getKey());
        lag += end.getValue().offset() - (position == null ? 0 : position.offset());
      }
      return lag;
    } catch (ExecutionException e) {
      // A group that is just being joined.
      return UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  private static Admin admin(String bootstrapServers) {
    return Admin.create(
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "default.api.timeout.ms",
            5_000,
            "request.timeout.ms",
            3_000));
  }
}
