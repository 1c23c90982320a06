package io.huiying.evaluation.bench.text;

import io.huiying.analysis.adapters.config.Divisions;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.analysis.domain.place.Division;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Lexicons of any size: names of divisions in full and short, and of what may stand in each. */
final class GrowingLexicon {

  private static final List<String> FACILITIES =
      List.of("化工园区", "人民医院", "第一中学", "污水处理厂", "客运站", "养老院", "水库", "农贸市场");

  private final List<String> words;

  /** A term of a list that somebody keeps. */
  private record Term(int number) implements Meaning {}

  GrowingLexicon(int most) {
    Set<String> distinct = new LinkedHashSet<>();
    List<Division> divisions = Divisions.read().all();
    for (Division division : divisions) {
      distinct.add(division.name());
      if (division.depth() < 4 && division.name().length() > 2) {
        distinct.add(division.name().substring(0, division.name().length() - 1));
      }
    }
    for (String facility : FACILITIES) {
      for (Division division : divisions) {
        if (division.depth() > 2 && distinct.size() < most) {
          distinct.add(division.name() + facility);
        }
      }
    }
    this.words = new ArrayList<>(distinct);
    Collections.shuffle(words, new Random(20261121));
    if (words.size() < most) {
      throw new IllegalStateException("only " + words.size() + " words for " + most);
    }
  }

  /** A lexicon of the first so many words; the smaller lies within the larger. */
  Lexicon of(int size) {
    Lexicon.Builder builder = new Lexicon.Builder(Lexicons.normalForm());
    for (int i = 0; i < size; i++) {
      builder.add(words.get(i), new Term(i));
    }
    return builder.build(size + " words");
  }
}
