package io.huiying.analysis.domain.search;

import io.huiying.analysis.domain.search.SearchWords.Clause;
import io.huiying.analysis.domain.search.SearchWords.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Marks the words looked for in what was found, HTML-escaped with {@code <em>} marks. A word that
 * only fits in pieces, because the segmenter cut it, is marked by its longest piece of two to eight
 * characters that stands near the beginning.
 */
public final class Highlighter {

  private static final int FRAGMENT = 80;
  private static final int MOST_FRAGMENTS = 2;
  private static final int BEFORE = 20;
  private static final int SHORTEST_PIECE = 2;

  // A word of two hundred signs has a thousand pieces of these lengths; looked for in a hundred
  // long texts, they would keep a core busy for minutes.
  private static final int LONGEST_PIECE = 8;
  private static final int SEARCHED_FOR_PIECES = 4_000;

  private final List<String> words;

  public Highlighter(SearchWords search) {
    this.words =
        search.clauses().stream()
            .filter(clause -> !clause.excluded())
            .map(Clause::alternatives)
            .flatMap(List::stream)
            .map(Term::text)
            .map(text -> text.toLowerCase(Locale.ROOT))
            .toList();
  }

  /** The whole text with marks, empty when no word is in it. */
  public List<String> whole(String text) {
    List<Mark> marks = marks(text);
    return marks.isEmpty() ? List.of() : List.of(marked(text, marks, 0, text.length()));
  }

  /** At most two stretches around marks, in order, empty when no word is in the text. */
  public List<String> fragments(String text) {
    List<String> fragments = new ArrayList<>();
    List<Mark> marks = marks(text);
    int end = 0;
    for (Mark mark : marks) {
      if (mark.from >= end && fragments.size() < MOST_FRAGMENTS) {
        int from = outsidePairs(text, Math.max(end, mark.from - BEFORE));
        end = outsidePairs(text, Math.min(text.length(), Math.max(from + FRAGMENT, mark.to)));
        fragments.add(marked(text, marks, from, end));
      }
    }
    return fragments;
  }

  /** Where words stand, in order, without overlaps. */
  private List<Mark> marks(String text) {
    String folded = folded(text);
    boolean[] marked = new boolean[text.length()];
    for (String word : words) {
      String piece = pieceIn(folded, word);
      for (int at = piece.isEmpty() ? -1 : folded.indexOf(piece);
          at >= 0;
          at = folded.indexOf(piece, at + piece.length())) {
        Arrays.fill(marked, at, at + piece.length(), true);
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < marked.length; at++) {
      if (marked[at]) {
        int from = at;
        while (at < marked.length && marked[at]) {
          at++;
        }
        marks.add(new Mark(from, at));
      }
    }
    return marks;
  }

  /** Lower case of the same length; what grows by it stays as it is. */
  private static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }

  /** The word itself wherever it stands, else its longest piece near the beginning. */
  private static String pieceIn(String text, String word) {
    if (text.contains(word)) {
      return word;
    }
    String beginning = text.substring(0, Math.min(text.length(), SEARCHED_FOR_PIECES));
    for (int length = Math.min(LONGEST_PIECE, word.length() - 1);
        length >= SHORTEST_PIECE;
        length--) {
      for (int from = 0; from + length <= word.length(); from++) {
        String piece = word.substring(from, from + length);
        if (beginning.contains(piece)) {
          return piece;
        }
      }
    }
    return "";
  }

  private static String marked(String text, List<Mark> marks, int from, int to) {
    StringBuilder html = new StringBuilder();
    int at = from;
    for (Mark mark : marks) {
      if (mark.from >= from && mark.to <= to) {
        escape(html, text, at, mark.from);
        escape(html.append("<em>"), text, mark.from, mark.to);
        html.append("</em>");
        at = mark.to;
      }
    }
    escape(html, text, at, to);
    return html.toString();
  }

  private static void escape(StringBuilder html, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#x27;");
        default -> html.append(c);
      }
    }
  }

  private static int outsidePairs(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  private record Mark(int from, int to) {}
}
