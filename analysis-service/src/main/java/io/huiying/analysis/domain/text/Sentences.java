package io.huiying.analysis.domain.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text, and for each position the one that it lies in. */
public final class Sentences {

  private final List<Sentence> all;
  private final int[] indexAt;

  private Sentences(List<Sentence> all, int[] indexAt) {
    this.all = all;
    this.indexAt = indexAt;
  }

  /** Splits at full stops, exclamation and question marks, semicolons and line breaks. */
  public static Sentences of(NormalText text) {
    List<Sentence> found = new ArrayList<>();
    int[] indexAt = new int[text.length() + 1];
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      indexAt[at] = found.size();
      if (ends(text.at(at))) {
        found.add(new Sentence(start, at + 1));
        start = at + 1;
      }
    }
    indexAt[text.length()] = found.size();
    found.add(new Sentence(start, text.length()));
    return new Sentences(List.copyOf(found), indexAt);
  }

  public List<Sentence> all() {
    return all;
  }

  /** Number of the sentence at a position. */
  public int indexAt(int position) {
    return indexAt[Math.clamp(position, 0, indexAt.length - 1)];
  }

  public Sentence at(int position) {
    return all.get(Math.min(indexAt(position), all.size() - 1));
  }

  /** First position of the clause (between commas) that a position lies in. */
  public static int clauseStart(NormalText text, int position) {
    int at = position;
    while (at > 0 && !endsClause(text.at(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether a mark ends a clause. */
  public static boolean endsClause(char c) {
    return c == ',' || ends(c);
  }

  private static boolean ends(char c) {
    return switch (c) {
      case '。', '!', '?', ';', '\n', '…' -> true;
      default -> false;
    };
  }
}
