package io.huiying.analysis.adapters.embedding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the numbered pieces that a BERT model reads: each Chinese character and each
 * mark by itself, other words into the longest known pieces.
 */
final class WordPieces {

  private static final String START = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int start;
  private final int end;
  private final int unknown;

  /**
   * @param vocabulary number of each piece; pieces inside a word begin with {@code ##}
   */
  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.start = number(START);
    this.end = number(END);
    this.unknown = number(UNKNOWN);
  }

  private int number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return number;
  }

  /**
   * The pieces of a text between a start and an end mark.
   *
   * @param limit most numbers in the answer, both marks included
   */
  long[] cut(String text, int limit) {
    Cutting cutting = new Cutting(limit - 1);
    cutting.add(start);
    // A piece has at least one character, words are kept whole: reading a little more is enough.
    String head = text.substring(0, Math.min(text.length(), limit * LONGEST_WORD));
    String lower = head.toLowerCase(Locale.ROOT);
    int wordFrom = -1;
    for (int at = 0; at < lower.length() && !cutting.full(); ) {
      int character = lower.codePointAt(at);
      boolean alone = standsAlone(character);
      if ((alone || isGap(character)) && wordFrom >= 0) {
        addWord(cutting, lower.substring(wordFrom, at));
        wordFrom = -1;
      }
      if (alone) {
        cutting.add(vocabulary.getOrDefault(Character.toString(character), unknown));
      } else if (!isGap(character) && wordFrom < 0) {
        wordFrom = at;
      }
      at += Character.charCount(character);
    }
    if (wordFrom >= 0) {
      addWord(cutting, lower.substring(wordFrom));
    }
    return cutting.close(end);
  }

  private void addWord(Cutting cutting, String word) {
    if (word.length() > LONGEST_WORD) {
      cutting.add(unknown);
      return;
    }
    int[] pieces = new int[word.length()];
    int count = 0;
    for (int from = 0; from < word.length(); ) {
      int to = word.length();
      Integer piece = null;
      while (to > from && piece == null) {
        piece = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to));
        to--;
      }
      if (piece == null) {
        cutting.add(unknown);
        return;
      }
      pieces[count++] = piece;
      from = to + 1;
    }
    for (int i = 0; i < count; i++) {
      cutting.add(pieces[i]);
    }
  }

  private static boolean isGap(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }

  private static boolean standsAlone(int character) {
    if (Character.isIdeographic(character)) {
      return true;
    }
    boolean asciiMark =
        character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    return asciiMark
        || switch (Character.getType(character)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** The numbers so far. */
  private static final class Cutting {
    private final long[] numbers;
    private int count;

    Cutting(int limit) {
      numbers = new long[limit + 1];
    }

    boolean full() {
      return count >= numbers.length - 1;
    }

    void add(int number) {
      if (!full()) {
        numbers[count++] = number;
      }
    }

    long[] close(int end) {
      numbers[count++] = end;
      return Arrays.copyOf(numbers, count);
    }
  }
}
