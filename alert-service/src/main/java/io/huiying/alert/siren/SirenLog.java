package io.huiying.alert.siren;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets the siren be heard in its log. Its class path is the service's, where logging waits for a
 * framework that this process does not start.
 */
final class SirenLog {

  private static final String MANAGER = "java.util.logging.manager";

  /** Held, because the log manager forgets the level of a logger that nobody holds. */
  private static final Logger KAFKA;

  static {
    if (System.getProperty(MANAGER) == null) {
      System.setProperty(MANAGER, "org.jboss.logmanager.LogManager");
    }
    KAFKA = Logger.getLogger("org.apache.kafka");
  }

  private SirenLog() {}

  /** Writes to standard error from INFO on; of Kafka's clients only what is wrong. */
  static void open() {
    Logger root = Logger.getLogger("");
    // The framework's own handler keeps every line until the framework has started.
    for (Handler waiting : root.getHandlers()) {
      root.removeHandler(waiting);
    }
    root.addHandler(new ConsoleHandler());
    root.setLevel(Level.INFO);
    KAFKA.setLevel(Level.WARNING);
  }
}
