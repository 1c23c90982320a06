package io.huiying.local.house;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a house is to run.
 *
 * @param data where it keeps everything
 * @param ports where it listens
 * @param address the services' own; loopback unless asked otherwise
 * @param drill whether it plays the exercise
 * @param clock where a replay house starts, or null
 * @param speed how many times as fast a replay house runs
 */
public record HouseOptions(
    DataFolder data,
    Ports ports,
    String address,
    boolean drill,
    @Nullable Instant clock,
    int speed) {

  /** Where people sign in. */
  public String consoleUrl() {
    return "http://" + reachable() + ":" + ports.alert() + "/";
  }

  /** The address under which this machine reaches its own services. */
  public String reachable() {
    return address.equals("0.0.0.0") ? "127.0.0.1" : address;
  }
}
