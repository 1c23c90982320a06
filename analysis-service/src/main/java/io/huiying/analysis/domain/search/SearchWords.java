package io.huiying.analysis.domain.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, understood: all clauses have to fit.
 *
 * <pre>
 *   商场 起火          both words
 *   "滨江路商场"       the words exactly so, in this order
 *   起火|爆燃          one of them
 *   起火 -演习         without the word
 * </pre>
 *
 * @param clauses at most {@value #MAX_CLAUSES}; none fits everything
 */
public record SearchWords(List<Clause> clauses) {

  public static final int MAX_CLAUSES = 16;
  public static final int MAX_CHARACTERS = 200;

  /** Fits everything. */
  public static final SearchWords NONE = new SearchWords(List.of());

  /**
   * One thing that has to occur, or must not.
   *
   * @param alternatives at least one; any of them will do
   * @param excluded whether none of them may occur
   */
  public record Clause(List<Term> alternatives, boolean excluded) {
    public Clause {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** A word, or words that stand together exactly so. */
  public record Term(String text, boolean exact) {}

  public SearchWords {
    clauses = List.copyOf(clauses);
  }

  /**
   * Reads what was typed.
   *
   * @throws SearchSyntaxException where it cannot be understood, with the position and what to do
   */
  public static SearchWords parse(String typed) {
    return new Parser(typed).read();
  }

  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  private static final class Parser {
    private static final String QUOTES = "\"“”「」";

    private final String typed;
    private int at;

    Parser(String typed) {
      if (typed.length() > MAX_CHARACTERS) {
        throw new SearchSyntaxException(MAX_CHARACTERS, "检索词最长 " + MAX_CHARACTERS + " 字，请缩短");
      }
      this.typed = typed;
    }

    SearchWords read() {
      List<Clause> clauses = new ArrayList<>();
      skipBlanks();
      while (at < typed.length()) {
        if (clauses.size() == MAX_CLAUSES) {
          throw new SearchSyntaxException(at, "最多 " + MAX_CLAUSES + " 个检索词，请删减");
        }
        clauses.add(clause());
        skipBlanks();
      }
      return new SearchWords(clauses);
    }

    private Clause clause() {
      boolean excluded = isMinus(typed.charAt(at));
      if (excluded) {
        at++;
      }
      List<Term> alternatives = new ArrayList<>();
      alternatives.add(term(excluded ? "“-”之后应紧跟要排除的词，如 起火 -演习" : "“|”之前应有检索词，如 起火|爆燃"));
      while (at < typed.length() && isBar(typed.charAt(at))) {
        at++;
        alternatives.add(term("“|”之后应紧跟另一个检索词，如 起火|爆燃"));
      }
      return new Clause(alternatives, excluded);
    }

    private Term term(String whenMissing) {
      if (at == typed.length() || isBlank(typed.charAt(at)) || isBar(typed.charAt(at))) {
        throw new SearchSyntaxException(at, whenMissing);
      }
      return QUOTES.indexOf(typed.charAt(at)) >= 0 ? quoted() : word();
    }

    private Term quoted() {
      int opened = at++;
      int from = at;
      while (at < typed.length() && QUOTES.indexOf(typed.charAt(at)) < 0) {
        at++;
      }
      if (at == typed.length()) {
        throw new SearchSyntaxException(opened, "引号没有配对，请补上右引号或删去左引号");
      }
      String text = typed.substring(from, at++).strip();
      if (text.isEmpty()) {
        throw new SearchSyntaxException(opened, "引号之间没有检索词");
      }
      return new Term(text, true);
    }

    private Term word() {
      int from = at;
      while (at < typed.length()
          && !isBlank(typed.charAt(at))
          && !isBar(typed.charAt(at))
          && QUOTES.indexOf(typed.charAt(at)) < 0) {
        at++;
      }
      return new Term(typed.substring(from, at), false);
    }

    private void skipBlanks() {
      while (at < typed.length() && isBlank(typed.charAt(at))) {
        at++;
      }
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }

    private static boolean isBar(char c) {
      return c == '|' || c == '｜';
    }

    private static boolean isMinus(char c) {
      return c == '-' || c == '－';
    }
  }
}
