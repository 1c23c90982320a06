package io.huiying.contracts.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;

/** Creates the declared topics and says where a broker differs from them. */
public final class TopicAdmin {

  private static final String DEAD_LETTER_RETENTION_MS =
      Long.toString(java.time.Duration.ofDays(30).toMillis());

  private static final int LOOKS = 100;
  private static final int LOOK_MS = 100;

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
    List<String> differences = new ArrayList<>();
    List<String> known =
        Topics.all().stream().map(KafkaTopic::name).filter(present::contains).toList();
    Map<String, TopicDescription> described = admin.describeTopics(known).allTopicNames().get();
    for (KafkaTopic<?> topic : Topics.all()) {
      TopicDescription found = described.get(topic.name());
      if (found == null) {
        differences.add(topic.name() + " is missing: run huiying topics apply");
      } else if (found.partitions().size() != topic.partitions()) {
        differences.add(
            "%s has %d partitions, declared are %d"
                .formatted(topic.name(), found.partitions().size(), topic.partitions()));
      }
    }
    return differences;
  }

  private Map<String, String> configs(KafkaTopic<?> topic) {
    Map<String, String> configs = new HashMap<>();
    if (topic.compacted()) {
      configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    }
    var retention = topic.retention();
    configs.put(
        TopicConfig.RETENTION_MS_CONFIG,
        retention == null ? "-1" : Long.toString(retention.toMillis()));
    if (topic.truth() && replication == 1) {
      configs.put(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1");
    }
    return configs;
  }
}
