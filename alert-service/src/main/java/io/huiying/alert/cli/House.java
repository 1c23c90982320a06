package io.huiying.alert.cli;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * The house that a command works on, as {@code ./huiying} names it.
 *
 * @param servers its broker
 * @param data its folder
 * @param replication copies of each partition: 1 on one machine, else 3
 */
record House(String servers, Path data, short replication) {

  private static final int ANSWER_WITHIN_MS = 15_000;

  static House ofEnvironment() {
    Map<String, String> environment = System.getenv();
    return new House(
        environment.getOrDefault("HUIYING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092"),
        Path.of(environment.getOrDefault("HUIYING_DATA", "data")),
        Short.parseShort(environment.getOrDefault("HUIYING_KAFKA_REPLICATION", "1")));
  }

  /** Settings of every client. */
  Map<String, Object> client() {
    return Map.of(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers,
        CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS,
        CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MS);
  }
}
