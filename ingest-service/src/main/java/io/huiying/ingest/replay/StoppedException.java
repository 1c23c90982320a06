package io.huiying.ingest.replay;

/** Ends the program with a message for people. */
final class StoppedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  StoppedException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static StoppedException usage(String message) {
    return new StoppedException(2, message + "\n" + Arguments.USAGE);
  }

  static StoppedException failed(String message) {
    return new StoppedException(1, message);
  }

  int exitCode() {
    return exitCode;
  }
}
