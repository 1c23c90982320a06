package io.huiying.local.house;

import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a launcher remembers on disk of the house that it runs, for the other commands and for a
 * launcher that starts after this one was killed.
 *
 * @param launcher the launcher itself, with the broker in it
 * @param portOffset see {@link Ports}
 * @param reachable under which address this machine reaches the services
 * @param ready whether every part has become ready once
 * @param parts the child processes
 */
public record RunningHouse(
    RunningProcess launcher,
    int portOffset,
    String reachable,
    boolean ready,
    List<RunningProcess> parts) {

  private static final String FILE = "house.json";
  private static final String ENVIRONMENT = "environment";

  public RunningHouse {
    parts = List.copyOf(parts);
  }

  /** Where its parts listen. */
  public Ports ports() {
    return new Ports(portOffset);
  }

  /** What the folder remembers, also of a house that is gone. */
  public static Optional<RunningHouse> read(DataFolder data) throws IOException {
    Path file = data.run().resolve(FILE);
    return Files.exists(file)
        ? Optional.of(Json.mapper().readValue(file.toFile(), RunningHouse.class))
        : Optional.empty();
  }

  void write(DataFolder data) throws IOException {
    Path draft = data.run().resolve(FILE + ".new");
    Json.mapper().writeValue(draft.toFile(), this);
    Files.move(
        draft,
        data.run().resolve(FILE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * For the shell: what programs that talk to this house have to be told, one NAME=VALUE a line.
   */
  static void writeEnvironment(DataFolder data, Map<String, String> environment)
      throws IOException {
    List<String> lines =
        new TreeMap<>(environment)
            .entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
    Files.write(data.run().resolve(ENVIRONMENT), lines);
  }

  /** Forgets a house that has stopped. */
  static void forget(DataFolder data) throws IOException {
    Files.deleteIfExists(data.run().resolve(ENVIRONMENT));
    Files.deleteIfExists(data.run().resolve(FILE));
  }
}
