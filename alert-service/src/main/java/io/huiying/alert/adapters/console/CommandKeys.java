package io.huiying.alert.adapters.console;

import java.util.Collection;
import java.util.Map;

/**
 * Which command each Idempotency-Key was used for. The id of a command with a key says both: {@code
 * key-body}. Bounded: the oldest are forgotten. Not for several threads at once.
 */
public final class CommandKeys {

  /** Between key and body. */
  public static final char SEPARATOR = '-';

  private static final int KEPT = 50_000;

  private final Map<String, String> commands = new Bounded<>(KEPT);

  /** Takes note of a command. */
  void used(String commandId) {
    int end = commandId.indexOf(SEPARATOR);
    if (end > 0) {
      commands.putIfAbsent(commandId.substring(0, end), commandId);
    }
  }

  /** Whether the key of this command was used for another one before. */
  boolean usedElsewhere(String commandId) {
    int end = commandId.indexOf(SEPARATOR);
    return end > 0
        && !commands.getOrDefault(commandId.substring(0, end), commandId).equals(commandId);
  }

  /** Whether one of these commands has the key of this one and is another. */
  public static boolean usedElsewhere(String commandId, Collection<String> others) {
    int end = commandId.indexOf(SEPARATOR);
    return end > 0
        && others.stream()
            .anyMatch(
                other ->
                    other.startsWith(commandId.substring(0, end + 1)) && !other.equals(commandId));
  }
}
