package io.huiying.analysis.domain.text;

import io.huiying.contracts.assess.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Title and text of a post in normal form, with the way back to the original.
 *
 * <p>Positions are indexes into the normal form; the title comes first, then one line break, then
 * the text.
 */
public final class NormalText {

  /** Units of the longest span that is shown. */
  public static final int LONGEST_SPAN = 600;

  private final String title;
  private final String text;
  private final char[] chars;
  private final int length;
  private final int @Nullable [] origins;
  private final int titleEnd;

  private NormalText(
      String title, String text, char[] chars, int length, int @Nullable [] origins, int titleEnd) {
    this.title = title;
    this.text = text;
    this.chars = chars;
    this.length = length;
    this.origins = origins;
    this.titleEnd = titleEnd;
  }

  /** A text of which no unit has moved. */
  static NormalText sameLength(String title, String text, char[] units) {
    return new NormalText(title, text, units, units.length, null, title.length());
  }

  public int length() {
    return length;
  }

  public char at(int position) {
    return position >= 0 && position < length ? chars[position] : '\n';
  }

  /**
   * The units themselves, for the automaton, which reads each of them: the first {@link #length()}
   * count. Not to be changed.
   */
  public char[] units() {
    return chars;
  }

  /** One past the title's last position. */
  public int titleEnd() {
    return titleEnd;
  }

  public boolean inTitle(int position) {
    return position < titleEnd;
  }

  /** The normal form between two positions, cut at the ends of the text. */
  public String slice(int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(length, to);
    return start >= end ? "" : new String(chars, start, end - start);
  }

  /** Whether a word stands at a position. */
  public boolean has(String word, int position) {
    if (position < 0 || position + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[position + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The original words between two positions; a stretch over both fields is cut to its first, one
   * drawn out by what vanishes in the normal form to {@value #LONGEST_SPAN} units.
   */
  public Span span(int start, int end) {
    int from = Math.clamp(start, 0, Math.max(0, length - 1));
    boolean inTitle = from <= titleEnd;
    int to = Math.clamp(end, from, inTitle ? Math.max(from, titleEnd) : length);
    String original = inTitle ? title : text;
    Span.Field field = inTitle ? Span.Field.TITLE : Span.Field.TEXT;
    if (to <= from) {
      return new Span(field, 0, 0, "");
    }
    int first = origin(from);
    int last = Math.min(Math.min(original.length(), origin(to - 1) + 1), first + LONGEST_SPAN);
    return new Span(field, first, last, original.substring(first, last));
  }

  private int origin(int position) {
    if (origins != null) {
      return origins[position];
    }
    return position < titleEnd ? position : position == titleEnd ? 0 : position - titleEnd - 1;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  static final class Builder {
    private final String title;
    private final String text;
    private char[] chars;
    private int[] origins;
    private int length;
    private int titleEnd;

    Builder(String title, String text) {
      this.title = title;
      this.text = text;
      this.chars = new char[title.length() + text.length() + 1];
      this.origins = new int[chars.length];
    }

    /** Makes sure that so many units more can be appended. */
    void makeRoom(int units) {
      int needed = length + units + text.length() + 1;
      if (needed > chars.length) {
        int size = Math.max(needed, chars.length + (chars.length >> 1));
        chars = Arrays.copyOf(chars, size);
        origins = Arrays.copyOf(origins, size);
      }
    }

    void append(char c, int origin) {
      chars[length] = c;
      origins[length++] = origin;
    }

    void endTitle() {
      titleEnd = length;
      append('\n', 0);
    }

    NormalText build() {
      return new NormalText(title, text, chars, length, origins, titleEnd);
    }
  }
}
