package io.huiying.alert.adapters.config;

/** A configuration file that cannot be used; the message names file, line and what is wrong. */
public class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConfigException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
