package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentence;
import io.huiying.analysis.domain.text.Sentences;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;

/**
 * 4名落水人员全部打捞上岸，均已无生命体征: what became of all those whom the clause before counted. The second clause
 * has no number of its own and begins with a word for all of them.
 */
final class SharedFates {

  private static final List<String> EVERYBODY =
      List.of("均", "全部", "都已", "悉数", "且均", "但均", "已无生命", "已无生存", "已无呼吸");
  private static final int CLAUSE = 24;
  private static final int OPENING = 8;

  private SharedFates() {}

  static List<Claim> in(Reading reading, Words words, List<People> people) {
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    for (Hit<CasualtyTerm> fate : words.casualties()) {
      while (next < people.size() && people.get(next).start() < fate.start()) {
        next++;
      }
      boolean dead = fate.meaning().kind() == FigureKind.DEAD;
      if (dead && next > 0 && speaksOf(reading, words, people.get(next - 1), fate)) {
        claims.add(dead(people.get(next - 1), fate));
      }
    }
    return claims;
  }

  private static boolean speaksOf(
      Reading reading, Words words, People people, Hit<CasualtyTerm> fate) {
    NormalText text = reading.text();
    int clause = fate.start();
    while (clause > people.end()
        && fate.start() - clause <= OPENING
        && !Sentences.endsClause(text.at(clause - 1))) {
      clause--;
    }
    if (clause <= people.end() || text.at(clause - 1) != ',' || people.value() == null) {
      return false;
    }
    int from = clause;
    boolean all = EVERYBODY.stream().anyMatch(word -> text.has(word, from));
    Sentence sentence = reading.sentences().at(fate.start());
    return all
        && clause - people.end() <= CLAUSE
        && sentence.holds(people.start())
        && text.slice(people.end(), clause - 1).indexOf(',') < 0
        && !words.rescuers(people, clause);
  }

  private static Claim dead(People people, Hit<CasualtyTerm> fate) {
    return new Claim(
        FigureKind.DEAD,
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        people.value(),
        people.lower(),
        people.upper(),
        people.start(),
        fate.end(),
        true);
  }
}
