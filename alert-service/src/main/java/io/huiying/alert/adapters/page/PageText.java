package io.huiying.alert.adapters.page;

import io.huiying.kit.html.HtmlText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page's bytes; many offices still publish in GBK. */
final class PageText {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Where HTML says in which characters it is written. */
  private static final int HEAD = 2_048;

  private PageText() {}

  /** Whether a page of this type has words that can be kept as they are. */
  static boolean worded(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.equals("text/html")
        || type.equals("application/xhtml+xml")
        || type.equals("text/plain");
  }

  /** Lines without margins, empty ones left out. */
  static String of(byte[] body, String contentType) {
    String decoded = new String(body, charset(body, contentType));
    StringBuilder lines = new StringBuilder();
    HtmlText.of(decoded)
        .lines()
        .map(line -> line.replace('\u00a0', ' ').strip())
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString().strip();
  }

  private static Charset charset(byte[] body, String contentType) {
    Matcher told = CHARSET.matcher(contentType);
    if (told.find()) {
      return known(told.group(1));
    }
    String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher written = CHARSET.matcher(head);
    return written.find() ? known(written.group(1)) : StandardCharsets.UTF_8;
  }

  /** Who says GB2312 means its superset. */
  private static Charset known(String name) {
    String asked = name.toLowerCase(Locale.ROOT).startsWith("gb") ? "GB18030" : name;
    try {
      return Charset.forName(asked);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
