package io.huiying.alert.adapters.config;

/**
 * A configuration file that cannot be used; the message names file, line and column, what is wrong
 * and what to write instead.
 */
public class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A complaint.
   *
   * @param where in the file
   * @param what is wrong
   * @param instead what to write instead
   */
  public ConfigException(Position where, String what, String instead) {
    super(where + ": " + what + " — " + instead);
  }

  /**
   * A place in a file, counted from 1.
   *
   * @param file its name
   * @param line of the file
   * @param column of the line
   */
  public record Position(String file, int line, int column) {

    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }
}
