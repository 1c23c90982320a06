package io.huiying.contracts.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Creates the declared topics and says where a broker differs from them. */
public final class TopicAdmin {

  private static final String DEAD_LETTER_RETENTION_MS =
      Long.toString(Duration.ofDays(30).toMillis());

  private static final int LOOKS = 100;
  private static final int LOOK_MS = 100;

  private static final String BROKERS_TIME = "LogAppendTime";

  /** Longer than posts live, which are all that could open a closed group again. */
  private static final String USED_UP_MS = Long.toString(Duration.ofDays(91).toMillis());

  private static final String SEGMENT_MS = Long.toString(Duration.ofHours(1).toMillis());
  private static final String SEGMENT_BYTES = Integer.toString(64 << 20);

  private final Admin admin;
  private final short replication;

  /**
   * @param admin a connected client; the caller closes it
   * @param replication copies of each partition: 1 on one machine, else 3
   */
  public TopicAdmin(Admin admin, short replication) {
    this.admin = admin;
    this.replication = replication;
  }

  /** Creates what is missing, waits until the broker shows it, and returns the names created. */
  public List<String> apply() throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    List<NewTopic> missing = new ArrayList<>();
    for (KafkaTopic<?> topic : Topics.all()) {
      if (!present.contains(topic.name())) {
        missing.add(
            new NewTopic(topic.name(), topic.partitions(), replication).configs(configs(topic)));
      }
      if (!present.contains(topic.deadLetters())) {
        missing.add(
            new NewTopic(topic.deadLetters(), 1, replication)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, DEAD_LETTER_RETENTION_MS)));
      }
    }
    admin.createTopics(missing).all().get();
    List<String> created = missing.stream().map(NewTopic::name).toList();
    awaitShown(created);
    return created;
  }

  /** A broker answers before its own metadata follow. */
  private void awaitShown(List<String> created) throws ExecutionException, InterruptedException {
    for (int look = 0; look < LOOKS; look++) {
      if (admin.listTopics().names().get().containsAll(created)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }
  }

  /** What differs from the declaration, one line each; empty when a service may start. */
  public List<String> differences() throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    List<KafkaTopic<?>> known =
        Topics.all().stream().filter(topic -> present.contains(topic.name())).toList();
    List<String> differences = new ArrayList<>();
    Topics.all().stream()
        .filter(topic -> !present.contains(topic.name()))
        .forEach(topic -> differences.add(topic.name() + " is missing: run huiying topics apply"));
    partitionDifferences(known, differences);
    keepingDifferences(known, differences);
    return differences;
  }

  private void partitionDifferences(List<KafkaTopic<?>> known, List<String> differences)
      throws ExecutionException, InterruptedException {
    List<String> names = known.stream().map(KafkaTopic::name).toList();
    Map<String, TopicDescription> described = admin.describeTopics(names).allTopicNames().get();
    for (KafkaTopic<?> topic : known) {
      TopicDescription found = described.get(topic.name());
      if (found != null && found.partitions().size() != topic.partitions()) {
        differences.add(
            "%s has %d partitions, declared are %d"
                .formatted(topic.name(), found.partitions().size(), topic.partitions()));
      }
    }
  }

  /** A record of truth on a topic that forgets would be lost in silence. */
  private void keepingDifferences(List<KafkaTopic<?>> known, List<String> differences)
      throws ExecutionException, InterruptedException {
    List<ConfigResource> resources =
        known.stream()
            .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
            .toList();
    Map<ConfigResource, Config> configured = admin.describeConfigs(resources).all().get();
    for (KafkaTopic<?> topic : known) {
      Config found = configured.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()));
      for (Map.Entry<String, String> declared : keeping(topic).entrySet()) {
        ConfigEntry entry = found == null ? null : found.get(declared.getKey());
        if (entry != null && !declared.getValue().equals(entry.value())) {
          differences.add(
              "%s has %s=%s, declared is %s"
                  .formatted(topic.name(), declared.getKey(), entry.value(), declared.getValue()));
        }
      }
    }
  }

  /** How long records live: what has to agree. */
  private static Map<String, String> keeping(KafkaTopic<?> topic) {
    var retention = topic.retention();
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
        TopicConfig.RETENTION_MS_CONFIG,
        retention == null ? "-1" : Long.toString(retention.toMillis()));
  }

  private Map<String, String> configs(KafkaTopic<?> topic) {
    Map<String, String> configs = new HashMap<>(keeping(topic));
    if (topic.compacted()) {
      // Only closed segments are cleaned: readers that start from the beginning wait for the rest.
      configs.put(TopicConfig.SEGMENT_MS_CONFIG, SEGMENT_MS);
      configs.put(TopicConfig.SEGMENT_BYTES_CONFIG, SEGMENT_BYTES);
    }
    if (topic.equals(Topics.GROUP)) {
      configs.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, USED_UP_MS);
    }
    if (topic.equals(Topics.PULSE)) {
      configs.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, BROKERS_TIME);
    }
    if (topic.truth() && replication == 1) {
      configs.put(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1");
    }
    return configs;
  }
}
