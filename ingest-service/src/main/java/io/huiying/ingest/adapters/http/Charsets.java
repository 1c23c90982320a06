package io.huiying.ingest.adapters.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON travels as UTF-8 (RFC 8259); a body that says otherwise is not guessed at. */
final class Charsets {

  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)");

  private Charsets() {}

  static boolean isForeign(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    Matcher named = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
    return named.find() && !named.group(1).equals("utf-8") && !named.group(1).equals("utf8");
  }
}
