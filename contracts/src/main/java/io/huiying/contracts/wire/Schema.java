package io.huiying.contracts.wire;

/**
 * Name and version of a message's shape, written as the first field of its JSON. Adding an optional
 * field keeps the version; anything that an old reader would misread raises it.
 *
 * @param name e.g. {@code Post}
 * @param version 1 or more
 */
public record Schema(String name, int version) {

  @Override
  public String toString() {
    return name + "/" + version;
  }
}
