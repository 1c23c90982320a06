package io.huiying.ingest.domain;

/**
 * Removes what cannot be read or would hide something: control and direction characters, zero-width
 * characters, half surrogate pairs. What remains is the original for everything behind the door:
 * quotes and offsets refer to it, folding for matching happens on a view of it.
 */
final class CleanText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int MAX_EMPTY_LINES = 1;

  private CleanText() {}

  /** One line. */
  static String line(String raw) {
    return readable(raw).replaceAll("\\s+", " ").strip();
  }

  /** Lines kept, at most one empty line between two. */
  static String lines(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    int empty = 0;
    for (String line : readable(raw).split("\n", -1)) {
      String tidy = line.strip();
      empty = tidy.isEmpty() ? empty + 1 : 0;
      if (empty <= MAX_EMPTY_LINES) {
        kept.append(tidy).append('\n');
      }
    }
    return kept.toString().strip();
  }

  private static String readable(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (isLineBreak(c)) {
        kept.append('\n');
        at += isCarriageReturnPair(raw, at) ? 1 : 0;
      } else if (c == '\t') {
        kept.append(' ');
      } else if (Character.isSurrogate(c)) {
        int point = raw.codePointAt(at);
        boolean pair = Character.isSupplementaryCodePoint(point);
        kept.appendCodePoint(pair ? point : REPLACEMENT);
        at += pair ? 1 : 0;
      } else if (!isHidden(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isCarriageReturnPair(String raw, int at) {
    return raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
  }

  private static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF'
        || (c >= '\u200B' && c <= '\u200F' && c != '\u200D')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F');
  }
}
