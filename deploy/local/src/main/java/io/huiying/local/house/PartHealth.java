package io.huiying.local.house;

import io.huiying.local.elasticsearch.ElasticsearchNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a part is, asked from outside the launcher.
 *
 * @param process as remembered
 * @param port where it listens, 0 when nowhere
 * @param alive whether its process lives
 * @param answers whether it says that it is ready
 */
public record PartHealth(RunningProcess process, int port, boolean alive, boolean answers) {

  /** The parts of a house, the broker with its launcher first. */
  public static List<PartHealth> of(RunningHouse house, DataFolder data) {
    return Stream.concat(Stream.of(house.launcher()), house.parts().stream())
        .filter(part -> !part.name().equals(Parts.DRILL) || part.live().isPresent())
        .map(part -> of(part, house, data))
        .toList();
  }

  /** Alive and ready. */
  public boolean well() {
    return alive && answers;
  }

  /** One word for a table. */
  public String word() {
    return well() ? "up" : alive ? "unready" : "down";
  }

  private static PartHealth of(RunningProcess part, RunningHouse house, DataFolder data) {
    int port = ports(house.ports()).getOrDefault(part.name(), 0);
    boolean alive = part.live().isPresent();
    return new PartHealth(part, port, alive, alive && readiness(part, house, data, port).isReady());
  }

  private static Map<String, Integer> ports(Ports ports) {
    return Map.of(
        RunningRecord.LAUNCHER, ports.kafka(),
        Parts.ELASTICSEARCH, ports.elasticsearch(),
        Parts.INGEST, ports.ingest(),
        Parts.ANALYSIS, ports.analysis(),
        Parts.ALERT, ports.alert());
  }

  private static Readiness readiness(
      RunningProcess part, RunningHouse house, DataFolder data, int port) {
    String loopback = "http://127.0.0.1:" + port;
    return switch (part.name()) {
      case RunningRecord.LAUNCHER -> Readiness.listens(port);
      case Parts.ELASTICSEARCH -> Readiness.http(loopback + ElasticsearchNode.HEALTH);
      case Parts.INGEST, Parts.ANALYSIS, Parts.ALERT ->
          Readiness.http("http://" + house.reachable() + ":" + port + Parts.SERVICE_HEALTH);
      case Parts.SIREN -> Readiness.beats(Parts.heartbeat(data));
      default -> Readiness.alive();
    };
  }
}
