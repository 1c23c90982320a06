package io.huiying.alert.adapters.house;

import java.time.Instant;
import java.util.List;

/**
 * How the house is.
 *
 * @param now by the house clock
 * @param replay an archive is being replayed
 * @param speed times as fast as life
 * @param drill an exercise is being played
 * @param ruleSet id and version of the rule set in force
 * @param degraded parts that do not do what they should, empty when all is well
 * @param channels where messages go
 * @param deadLetters topics in which records lie that could not be read or were refused
 */
public record HouseView(
    Instant now,
    boolean replay,
    int speed,
    boolean drill,
    String ruleSet,
    List<Degraded> degraded,
    List<Channel> channels,
    List<DeadLetters> deadLetters) {

  /**
   * A part that does not do what it should.
   *
   * @param part search, ingest, analysis, clocks, siren, time, notifications, channels, commands,
   *     or {@code source:} and the id of a source that has fallen silent
   * @param message for people: what that means for them
   * @param since by the house clock
   */
  public record Degraded(String part, String message, Instant since) {}

  /** Records that were put aside, with cause and origin, in a topic; those of 30 days. */
  public record DeadLetters(String topic, long records) {}

  /** A channel; {@code real} when people outside an exercise read it. */
  public record Channel(String name, boolean real) {}
}
