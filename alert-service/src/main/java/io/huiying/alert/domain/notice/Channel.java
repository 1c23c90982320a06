package io.huiying.alert.domain.notice;

/**
 * A configured way to people.
 *
 * @param name e.g. {@code console}, {@code webhook:duty}
 * @param recipient person or room; {@code *} for everybody at the channel
 * @param real whether it reaches people outside the console; an exercise never uses it
 */
public record Channel(String name, String recipient, boolean real) {

  /** The console, which every house has. */
  public static final Channel CONSOLE = new Channel("console", "*", false);

  /** A webhook by its name. */
  public static Channel webhook(String name) {
    return new Channel("webhook:" + name, "*", true);
  }
}
