package io.huiying.analysis.domain.release;

import io.huiying.contracts.assess.Span;
import io.huiying.contracts.post.Post;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a post between two marks, with its place in the post.
 *
 * @param field where it lies
 * @param start first UTF-16 unit in that field
 * @param words what it says, without the closing mark
 */
record Passage(Span.Field field, int start, String words) {

  private static final String SENTENCE_ENDS = "。！？!?；;\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,";

  static List<Passage> sentences(Post post) {
    List<Passage> all = split(Span.Field.TITLE, post.title(), SENTENCE_ENDS);
    all.addAll(split(Span.Field.TEXT, post.text(), SENTENCE_ENDS));
    return all;
  }

  static List<Passage> clauses(Post post) {
    List<Passage> all = split(Span.Field.TITLE, post.title(), CLAUSE_ENDS);
    all.addAll(split(Span.Field.TEXT, post.text(), CLAUSE_ENDS));
    return all;
  }

  /** The words from one index of this passage to another, at most {@code most} of them. */
  Span span(int from, int to, int most) {
    int end = Math.min(to, from + most);
    return new Span(field, start + from, start + end, words.substring(from, end));
  }

  private static List<Passage> split(Span.Field field, String text, String ends) {
    List<Passage> found = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || ends.indexOf(text.charAt(at)) >= 0) {
        if (at > start && !text.substring(start, at).isBlank()) {
          found.add(new Passage(field, start, text.substring(start, at)));
        }
        start = at + 1;
      }
    }
    return found;
  }
}
