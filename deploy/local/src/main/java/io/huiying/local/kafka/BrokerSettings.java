package io.huiying.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Settings of a broker that is alone, small, and must not lose time after a crash. */
final class BrokerSettings {

  private static final String ADDRESS = "127.0.0.1";

  private BrokerSettings() {}

  static Properties of(Path folder, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(identity(folder, port, controllerPort));
    settings.putAll(alone());
    settings.putAll(quickAfterCrash());
    settings.putAll(small());
    return settings;
  }

  private static Map<String, String> identity(Path folder, int port, int controllerPort) {
    return Map.of(
        "process.roles", "broker,controller",
        "node.id", "1",
        "controller.quorum.voters", "1@" + ADDRESS + ":" + controllerPort,
        "controller.listener.names", "CONTROLLER",
        "inter.broker.listener.name", "CLIENT",
        "listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "listeners",
            "CLIENT://%s:%d,CONTROLLER://%s:%d".formatted(ADDRESS, port, ADDRESS, controllerPort),
        "advertised.listeners", "CLIENT://" + ADDRESS + ":" + port,
        "log.dirs", folder.toAbsolutePath().toString(),
        "auto.create.topics.enable", "false");
  }

  /** One replica of everything, also of what the broker keeps for itself. */
  private static Map<String, String> alone() {
    return Map.of(
        "default.replication.factor", "1",
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  /** A killed service is missed after 3 s and its transaction ended soon after its 3 s. */
  private static Map<String, String> quickAfterCrash() {
    return Map.of(
        "group.min.session.timeout.ms", "1000",
        "group.initial.rebalance.delay.ms", "0",
        "transaction.abort.timed.out.transaction.cleanup.interval.ms", "500");
  }

  /** One machine shares its memory and cores with everything else. */
  private static Map<String, String> small() {
    return Map.of(
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "4",
        "offsets.topic.num.partitions", "8",
        "transaction.state.log.num.partitions", "8",
        "share.coordinator.state.topic.num.partitions", "1",
        "log.cleaner.dedupe.buffer.size", "16777216");
  }
}
