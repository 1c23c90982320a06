package io.huiying.analysis.domain.lexicon;

/**
 * Aho–Corasick over a double array: finds every word of every lexicon in one pass, each UTF-16 unit
 * costing at most two steps on average, however many words there are.
 *
 * <p>With many words the pass waits for memory more than it computes. So what a step reads of a
 * state lies side by side in one array, and the two upper levels, where a text mostly is, are not
 * walked at all while {@link Beginnings} knows of no word that begins with the last two units.
 *
 * <p>Immutable; swapped by reference when a lexicon changes.
 */
public final class Automaton {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Positions that {@link Beginnings} looks at together. */
  private static final int BLOCK = 64;

  private static final int CELLS = 4;
  private static final int CHECK = 1;
  private static final int FAIL = 2;
  private static final int ENDING = 3;

  private final char[] codes;
  private final Beginnings beginnings;
  private final int[] states;
  private final int[] endings;

  Automaton(
      char[] codes,
      Beginnings beginnings,
      int[] base,
      int[] check,
      int[] fail,
      int[] word,
      int[] shorter,
      int[] lengths) {
    this.codes = codes;
    this.beginnings = beginnings;
    this.states = new int[base.length * CELLS];
    this.endings = new int[lengths.length];
    for (int state = 0; state < base.length; state++) {
      int at = state * CELLS;
      boolean shallow = check[fail[state]] == ROOT;
      int suffix = shorter[state] == NONE ? NONE : word[shorter[state]];
      states[at] = base[state] * CELLS;
      states[at + CHECK] = check[state] < 0 ? NONE : check[state] * CELLS;
      states[at + FAIL] = shallow ? ROOT : fail[state] * CELLS;
      states[at + ENDING] = word[state] == NONE ? suffix : word[state];
      if (word[state] != NONE) {
        endings[word[state]] = (suffix + 1) << FoundWords.LENGTH_BITS | lengths[word[state]];
      }
    }
  }

  /**
   * Finds all words.
   *
   * @param text units of which the first {@code length} count
   * @param found is told about every word
   * @return the steps taken, at most three times the text's length plus the words found: what makes
   *     the pass linear is tested by this number
   */
  long scan(char[] text, int length, FoundWords found) {
    int state = ROOT;
    long steps = length;
    for (int from = 0; from < length; from += BLOCK) {
      int to = Math.min(length, from + BLOCK);
      long open = beginnings.among(text, from, to);
      int at = from;
      while (at < to) {
        steps++;
        if (state == ROOT) {
          long left = open >>> at - from;
          at = left == 0 ? to : at + Long.numberOfTrailingZeros(left);
          if (left != 0) {
            state = at == 0 ? ROOT : second(text[at - 1], text[at]);
            int ending = state == ROOT ? alone(text[at]) : states[state + ENDING];
            steps += tell(ending, ++at, found);
          }
        } else {
          int code = codes[text[at]] * CELLS;
          int next = states[state] + code;
          while (states[next + CHECK] != state && state != ROOT) {
            state = states[state + FAIL];
            next = states[state] + code;
            steps++;
          }
          if (state != ROOT) {
            state = next;
            steps += tell(states[state + ENDING], ++at, found);
          }
        }
      }
    }
    return steps;
  }

  private int alone(char unit) {
    return beginnings.alone(unit) ? states[child(ROOT, unit) + ENDING] : NONE;
  }

  /** The state after two units from the root, the root where no word begins so. */
  private int second(char first, char second) {
    int upper = child(ROOT, first);
    return upper == ROOT ? ROOT : child(upper, second);
  }

  private int child(int state, char unit) {
    int next = states[state] + codes[unit] * CELLS;
    return states[next + CHECK] == state ? next : ROOT;
  }

  /** Tells the longest word that ends here and those that end it. */
  private long tell(int longest, int end, FoundWords found) {
    long told = 0;
    for (int word = longest; word != NONE; told++) {
      int ending = endings[word];
      found.add(word, ending & FoundWords.LONGEST, end);
      word = (ending >>> FoundWords.LENGTH_BITS) - 1;
    }
    return told;
  }

  /** Number of words. */
  public int size() {
    return endings.length;
  }
}
