package io.huiying.contracts.time;

import com.fasterxml.jackson.databind.JsonNode;
import io.huiying.contracts.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * The one clock of a house, shared by all its services through a file in the data folder.
 *
 * <p>A live house runs at the machine's time. A replay house (回放) started at an archive's instant
 * and runs {@code speed} times as fast; domain time (published, seen, due, fired) is this clock's,
 * Kafka's record timestamps stay the machine's.
 */
public final class HouseClock implements InstantSource {

  /** Name of the file in the data folder; absent in a live house. */
  public static final String FILE = "clock.json";

  private static final int MAX_SPEED = 100_000;

  private final Instant start;
  private final Instant anchor;
  private final int speed;
  private final InstantSource machine;

  private HouseClock(Instant start, Instant anchor, int speed, InstantSource machine) {
    if (speed < 1 || speed > MAX_SPEED) {
      throw new IllegalArgumentException("--speed lies between 1 and " + MAX_SPEED);
    }
    this.start = start;
    this.anchor = anchor;
    this.speed = speed;
    this.machine = machine;
  }

  /** A clock at the machine's time. */
  public static HouseClock live(InstantSource machine) {
    return new HouseClock(Instant.EPOCH, Instant.EPOCH, 1, machine);
  }

  /** A clock that shows {@code start} now and runs {@code speed} times as fast. */
  public static HouseClock replay(Instant start, int speed, InstantSource machine) {
    return new HouseClock(start, machine.instant(), speed, machine);
  }

  /**
   * The clock of a data folder; live when the folder has no clock file.
   *
   * @throws IOException when the file cannot be read
   */
  public static HouseClock of(Path dataFolder, InstantSource machine) throws IOException {
    Path file = dataFolder.resolve(FILE);
    if (!Files.exists(file)) {
      return live(machine);
    }
    JsonNode saved = Json.mapper().readTree(file.toFile());
    return new HouseClock(
        Instant.parse(saved.required("start").asText()),
        Instant.parse(saved.required("anchor").asText()),
        saved.required("speed").asInt(),
        machine);
  }

  /** Keeps this clock in a data folder, so that every service and every restart reads the same. */
  public void save(Path dataFolder) throws IOException {
    Path draft = dataFolder.resolve(FILE + ".new");
    Json.mapper()
        .writeValue(
            draft.toFile(),
            Map.of("start", start.toString(), "anchor", anchor.toString(), "speed", speed));
    Files.move(
        draft,
        dataFolder.resolve(FILE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public Instant instant() {
    return at(machine.instant());
  }

  /** What this clock shows when the machine's shows {@code machineTime}. */
  public Instant at(Instant machineTime) {
    return start.plus(Duration.between(anchor, machineTime).multipliedBy(speed));
  }

  /** How long the machine has to wait until this clock shows {@code instant}; never negative. */
  public Duration until(Instant instant) {
    Duration left = Duration.between(instant(), instant).dividedBy(speed);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Whether this house replays an archive. */
  public boolean isReplay() {
    return !start.equals(anchor) || speed != 1;
  }

  /** How many times as fast as the machine's clock. */
  public int speed() {
    return speed;
  }

  /** What the clock showed at its start. */
  public Instant start() {
    return start;
  }
}
