package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;

/** 「致女童身亡」: one person named, not counted. Used only when nobody counts the same. */
final class NamedVictims {

  private static final int WINDOW = 14;

  private NamedVictims() {}

  static List<Claim> in(Reading reading, List<Hit<CasualtyTerm>> casualties) {
    NormalText text = reading.text();
    List<Claim> claims = new ArrayList<>();
    List<Hit<VictimTerm>> victims = reading.longest(VictimTerm.class);
    int next = 0;
    for (Hit<VictimTerm> victim : victims) {
      while (next < casualties.size() && casualties.get(next).start() < victim.end()) {
        next++;
      }
      if (next < casualties.size() && speaksOf(text, victim, casualties.get(next))) {
        Hit<CasualtyTerm> hit = casualties.get(next);
        int people = victim.meaning().people();
        claims.add(
            new Claim(
                hit.meaning().kind(),
                Figure.State.STATED,
                Figure.Scope.CUMULATIVE,
                (long) people,
                people,
                people,
                victim.start(),
                hit.end(),
                false));
      }
    }
    return claims;
  }

  private static boolean speaksOf(NormalText text, Hit<VictimTerm> victim, Hit<CasualtyTerm> hit) {
    FigureKind kind = hit.meaning().kind();
    if ((kind != FigureKind.DEAD && kind != FigureKind.MISSING)
        || hit.start() - victim.end() > WINDOW) {
      return false;
    }
    for (int at = victim.end(); at < hit.start(); at++) {
      if (Sentences.endsClause(text.at(at))
          || Numerals.isDigit(text.at(at))
          || text.at(at) == '名') {
        return false;
      }
    }
    char before = text.at(victim.start() - 1);
    return before != '名' && before != '人' && before != '多' && before != '位';
  }
}
