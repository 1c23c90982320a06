package io.huiying.kit.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets a command say on standard error what is wrong. Its class path is the service's, where
 * logging waits for a framework that a command does not start.
 */
public final class CommandLog {

  private static final String MANAGER = "java.util.logging.manager";

  /** Warns of every partition that is read after another that it was let go. */
  private static final String TALKATIVE =
      "org.apache.kafka.clients.consumer.internals.OffsetFetcherUtils";

  private CommandLog() {}

  /** Nothing but warnings and errors, on standard error. */
  public static void warningsOnly() {
    if (System.getProperty(MANAGER) == null) {
      System.setProperty(MANAGER, "org.jboss.logmanager.LogManager");
    }
    Logger root = Logger.getLogger("");
    for (Handler waiting : root.getHandlers()) {
      root.removeHandler(waiting);
    }
    Handler console = new ConsoleHandler();
    console.setFilter(record -> !TALKATIVE.equals(record.getLoggerName()));
    root.addHandler(console);
    root.setLevel(Level.WARNING);
  }
}
