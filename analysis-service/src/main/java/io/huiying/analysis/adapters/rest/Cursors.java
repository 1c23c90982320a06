package io.huiying.analysis.adapters.rest;

import io.huiying.analysis.domain.search.PostQuery.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A position in the results as callers pass it back, opaque to them. */
final class Cursors {

  private static final int MAX = 200;

  private Cursors() {}

  static String write(Position position) {
    String plain = position.millis() + ":" + position.postId();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws IllegalArgumentException when this is no cursor of ours
   */
  static Position read(String cursor) {
    try {
      if (cursor.length() <= MAX) {
        String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        int colon = plain.indexOf(':');
        if (colon > 0) {
          return new Position(Long.parseLong(plain, 0, colon, 10), plain.substring(colon + 1));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("cursor 无效，请从第一页重新检索", e);
    }
    throw new IllegalArgumentException("cursor 无效，请从第一页重新检索");
  }
}
