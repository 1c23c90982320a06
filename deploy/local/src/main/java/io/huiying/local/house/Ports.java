package io.huiying.local.house;

import io.huiying.local.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts listen; every port moves by the same offset.
 *
 * @param offset added to each; 0 for the usual ports
 */
public record Ports(int offset) {

  private static final int HIGHEST_OFFSET = 50_000;

  /** Choices of free ports lie below what the system gives to outgoing connections (32768 …). */
  private static final int FREE_FROM = 11_000;

  /** Divides no distance between two of the ports, so that no two choices share one. */
  private static final int FREE_STEP = 17;

  private static final int FREE_CHOICES = 700;

  public Ports {
    if (offset < 0 || offset > HIGHEST_OFFSET) {
      throw new IllegalArgumentException(
          "--port-offset 应在 0 到 50000 之间 / --port-offset lies between 0 and 50000");
    }
  }

  /**
   * Ports that nothing listens on now, for a house beside others: runs on one machine begin to look
   * at different places, so that two that start together do not choose the same.
   *
   * @throws Refusal when there are none
   */
  public static Ports free() throws IOException {
    int first = (int) (ProcessHandle.current().pid() % FREE_CHOICES);
    for (int i = 0; i < FREE_CHOICES; i++) {
      Ports ports = new Ports(FREE_FROM + (first + i) % FREE_CHOICES * FREE_STEP);
      if (ports.areFree()) {
        return ports;
      }
    }
    throw new Refusal("找不到一组空闲端口", "no free set of ports was found");
  }

  private boolean areFree() throws IOException {
    for (Map<String, Integer> some : List.of(services(), inner())) {
      for (int port : some.values()) {
        if (!Preflight.isFree(Preflight.LOOPBACK, port)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Console and commands. */
  public int alert() {
    return 8080 + offset;
  }

  /** Where posts are pushed. */
  public int ingest() {
    return 8081 + offset;
  }

  /** Health and search of analysis. */
  public int analysis() {
    return 8082 + offset;
  }

  /** The broker. */
  public int kafka() {
    return 9092 + offset;
  }

  /** The broker's controller. */
  public int kafkaController() {
    return 9093 + offset;
  }

  /** The search node. */
  public int elasticsearch() {
    return 9200 + offset;
  }

  /** Between search nodes; opened although there is one. */
  public int elasticsearchTransport() {
    return 9300 + offset;
  }

  /** Those that listen where the house was asked to, with the part that needs each. */
  public Map<String, Integer> services() {
    Map<String, Integer> services = new LinkedHashMap<>();
    services.put(Parts.ALERT, alert());
    services.put(Parts.INGEST, ingest());
    services.put(Parts.ANALYSIS, analysis());
    return services;
  }

  /** Those that never listen beyond loopback. */
  public Map<String, Integer> inner() {
    Map<String, Integer> inner = new LinkedHashMap<>();
    inner.put("Kafka", kafka());
    inner.put("Kafka controller", kafkaController());
    inner.put("Elasticsearch", elasticsearch());
    inner.put("Elasticsearch transport", elasticsearchTransport());
    return inner;
  }
}
