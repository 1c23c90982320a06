package io.huiying.local.cli;

import io.huiying.local.house.DataFolder;
import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The launcher's own log, and the broker's with it; bounded, and nothing of it on the screen. */
final class Logging {

  private static final int BYTES = 16 * 1024 * 1024;
  private static final int FILES = 2;

  private Logging() {}

  static void into(DataFolder data) throws IOException {
    LogManager.getLogManager().reset();
    Handler file =
        new FileHandler(data.logs().resolve("launcher-%g.log").toString(), BYTES, FILES, true);
    file.setFormatter(new SimpleFormatter());
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    root.addHandler(file);
  }

  /** For a house that lives for seconds and whose outcome is told in one line. */
  static void silent() {
    LogManager.getLogManager().reset();
  }

  /** For commands that only ask: a client's complaints are worth less than the answer. */
  static void errorsOnly() {
    Logger.getLogger("").setLevel(Level.SEVERE);
  }
}
