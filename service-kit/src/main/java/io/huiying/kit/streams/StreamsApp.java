package io.huiying.kit.streams;

import io.huiying.contracts.wire.KafkaTopic;
import java.util.Map;
import org.apache.kafka.streams.Topology;

/**
 * One Kafka Streams application of a service.
 *
 * @param name e.g. {@code decider}; with the state version it makes the application id
 * @param stateVersion raised when old state cannot be read by the new topology
 * @param topology what it does
 * @param guarantee what it promises
 * @param threads stream threads
 * @param deadLettersOf whose dead letters take records of internal topics
 * @param overrides settings that differ from the house's
 * @param urgency of its threads
 */
public record StreamsApp(
    String name,
    int stateVersion,
    Topology topology,
    Guarantee guarantee,
    int threads,
    KafkaTopic<?> deadLettersOf,
    Map<String, Object> overrides,
    Urgency urgency) {

  public StreamsApp {
    overrides = Map.copyOf(overrides);
  }

  /** One that goes first. */
  public StreamsApp(
      String name,
      int stateVersion,
      Topology topology,
      Guarantee guarantee,
      int threads,
      KafkaTopic<?> deadLettersOf,
      Map<String, Object> overrides) {
    this(name, stateVersion, topology, guarantee, threads, deadLettersOf, overrides, Urgency.FIRST);
  }

  /** With the house's settings. */
  public static StreamsApp of(
      String name,
      int stateVersion,
      Topology topology,
      Guarantee guarantee,
      KafkaTopic<?> deadLettersOf) {
    return new StreamsApp(name, stateVersion, topology, guarantee, 1, deadLettersOf, Map.of());
  }

  /** The same, giving way to what goes first. */
  public StreamsApp later() {
    return new StreamsApp(
        name, stateVersion, topology, guarantee, threads, deadLettersOf, overrides, Urgency.LATER);
  }

  /** The application id: stable across restarts, new when the state is. */
  public String id() {
    return "huiying-" + name + "-s" + stateVersion;
  }
}
