package io.huiying.alert.domain.notice;

/**
 * A configured way to people.
 *
 * @param name e.g. {@code console}, {@code webhook:duty}
 * @param real whether it reaches people outside the console; an exercise never uses it
 * @param audience who can be reached by it alone: a room that others read too is for {@link
 *     Audience#EVERYBODY}; the console tells each message to whom it is for
 */
public record Channel(String name, boolean real, Audience audience) {

  /** The console, which every house has. */
  public static final Channel CONSOLE = new Channel("console", false, Audience.DUTY);

  /** A webhook that a whole room reads. */
  public static Channel webhook(String name) {
    return new Channel("webhook:" + name, true, Audience.EVERYBODY);
  }

  /** Whether what is for those people may go this way. */
  boolean reaches(Audience wanted) {
    return wanted == Audience.EVERYBODY || audience == wanted;
  }
}
