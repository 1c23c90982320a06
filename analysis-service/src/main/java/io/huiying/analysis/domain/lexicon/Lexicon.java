package io.huiying.analysis.domain.lexicon;

import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.analysis.domain.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** All word lists of the house as one immutable automaton, with what each word means. */
public final class Lexicon {

  private final NormalForm form;
  private final Automaton automaton;
  private final Meaning[][] meanings;
  private final String version;

  private Lexicon(NormalForm form, Automaton automaton, Meaning[][] meanings, String version) {
    this.form = form;
    this.automaton = automaton;
    this.meanings = meanings;
    this.version = version;
  }

  /** Version of the rules that this lexicon was built from. */
  public String version() {
    return version;
  }

  /** Number of distinct words. */
  public int size() {
    return automaton.size();
  }

  /** Reads a post: one pass finds the words of every list. */
  public Reading read(String title, String body) {
    NormalText text = form.apply(title, body);
    FoundWords found = new FoundWords();
    automaton.scan(text.units(), text.length(), found);
    return new Reading(text, found.sorted(), meanings);
  }

  /** Collects the words of one lexicon after another. */
  public static final class Builder {
    private final NormalForm form;
    private final TreeMap<String, List<Meaning>> words = new TreeMap<>();

    public Builder(NormalForm form) {
      this.form = form;
    }

    /** Adds a word; the same word may mean something in several lexicons. */
    public Builder add(String word, Meaning meaning) {
      String normal = form.of(word).strip();
      if (normal.isEmpty()) {
        throw new IllegalArgumentException("an empty word would match everywhere: " + meaning);
      }
      if (normal.length() > FoundWords.LONGEST) {
        throw new IllegalArgumentException("a word of " + normal.length() + " units: " + meaning);
      }
      words.computeIfAbsent(normal, any -> new ArrayList<>(1)).add(meaning);
      return this;
    }

    public Lexicon build(String version) {
      Automaton automaton = new AutomatonBuilder(List.copyOf(words.keySet())).build();
      Meaning[][] meanings =
          words.values().stream()
              .map(list -> list.toArray(Meaning[]::new))
              .toArray(Meaning[][]::new);
      return new Lexicon(form, automaton, meanings, version);
    }
  }
}
