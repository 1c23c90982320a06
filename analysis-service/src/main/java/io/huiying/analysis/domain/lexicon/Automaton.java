package io.huiying.analysis.domain.lexicon;

/**
 * Aho–Corasick over a double array: finds every word of every lexicon in one pass, each UTF-16 unit
 * costing at most two steps on average, however many words there are.
 *
 * <p>Immutable; swapped by reference when a lexicon changes.
 */
public final class Automaton {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Told about every word that ends somewhere; nested words are told longest first. */
  @FunctionalInterface
  public interface Sink {
    void found(int word, int start, int end);
  }

  private final char[] codes;
  private final int[] base;
  private final int[] check;
  private final int[] fail;
  private final int[] word;
  private final int[] shorter;
  private final int[] lengths;

  Automaton(
      char[] codes, int[] base, int[] check, int[] fail, int[] word, int[] shorter, int[] lengths) {
    this.codes = codes;
    this.base = base;
    this.check = check;
    this.fail = fail;
    this.word = word;
    this.shorter = shorter;
    this.lengths = lengths;
  }

  /**
   * Finds all words.
   *
   * @return the steps taken, at most twice the text's length plus the words found: what makes the
   *     pass linear is tested by this number
   */
  public long scan(char[] text, Sink sink) {
    int state = ROOT;
    long steps = 0;
    for (int at = 0; at < text.length; at++) {
      int code = codes[text[at]];
      steps++;
      if (code == 0) {
        state = ROOT;
        continue;
      }
      int next = base[state] + code;
      while (check[next] != state && state != ROOT) {
        state = fail[state];
        next = base[state] + code;
        steps++;
      }
      state = check[next] == state ? next : ROOT;
      int end = word[state] != NONE ? state : shorter[state];
      while (end != NONE) {
        sink.found(word[end], at + 1 - lengths[word[end]], at + 1);
        end = shorter[end];
        steps++;
      }
    }
    return steps;
  }

  /** Number of words. */
  public int size() {
    return lengths.length;
  }
}
