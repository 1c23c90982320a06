package io.huiying.local.cli;

import io.huiying.local.house.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far each consumer group is behind. */
final class Lag {

  private static final int ANSWER_WITHIN_MS = 5_000;

  private final Map<String, Object> client;

  Lag(Ports ports) {
    this.client =
        Map.of(
            CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
            "127.0.0.1:" + ports.kafka(),
            CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
            ANSWER_WITHIN_MS,
            CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
            ANSWER_WITHIN_MS);
  }

  /** One line a group; one that says why when the broker does not answer. */
  List<String> lines() throws InterruptedException {
    List<String> lines = new ArrayList<>();
    try (Admin admin = Admin.create(client)) {
      for (GroupListing group :
          admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
        lines.add("%-44s lag %d".formatted(group.groupId(), of(admin, group.groupId())));
      }
    } catch (ExecutionException e) {
      lines.add("lag unknown: " + e.getCause());
    }
    lines.sort(String::compareTo);
    return lines;
  }

  private static long of(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> read =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, ListOffsetsResultInfo> ends =
        admin
            .listOffsets(
                read.keySet().stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
            .all()
            .get();
    return read.entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .mapToLong(entry -> behind(ends.get(entry.getKey()), entry.getValue()))
        .sum();
  }

  private static long behind(@Nullable ListOffsetsResultInfo end, OffsetAndMetadata read) {
    return end == null ? 0 : Math.max(0, end.offset() - read.offset());
  }
}
