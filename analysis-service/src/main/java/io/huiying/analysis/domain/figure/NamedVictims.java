package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;

/**
 * 「致女童身亡」, 「遇难情侣」: one person named, not counted. Used only when nobody counts the same. Of several
 * persons the one right before the word is meant.
 */
final class NamedVictims {

  private static final int WINDOW = 14;
  private static final List<String> JOINED = List.of("和其", "与其", "及其", "和他的", "和她的");

  private NamedVictims() {}

  static List<Claim> in(Reading reading, List<Hit<CasualtyTerm>> casualties) {
    NormalText text = reading.text();
    List<Claim> claims = new ArrayList<>();
    List<Hit<VictimTerm>> victims = reading.longest(VictimTerm.class);
    int next = 0;
    for (int i = 0; i < victims.size(); i++) {
      Hit<VictimTerm> victim = victims.get(i);
      while (next < casualties.size() && casualties.get(next).start() < victim.end()) {
        next++;
      }
      int fate = graver(casualties, next, victim.end());
      int other = i + 1 < victims.size() ? victims.get(i + 1).start() : Integer.MAX_VALUE;
      if (fate < casualties.size()
          && casualties.get(fate).start() <= other
          && speaksOf(text, victim, casualties.get(fate))) {
        claims.add(named(victim, casualties.get(fate), i > 0 && joined(text, victims, i)));
      } else if (next > 0 && describes(casualties.get(next - 1), victim)) {
        claims.add(named(victim, casualties.get(next - 1), false));
      }
    }
    return claims;
  }

  /** 被压身亡: the graver of two words in a row. */
  private static int graver(List<Hit<CasualtyTerm>> casualties, int first, int from) {
    for (int i = first; i < casualties.size() && casualties.get(i).start() - from <= WINDOW; i++) {
      if (casualties.get(i).meaning().kind() == FigureKind.DEAD) {
        return i;
      }
    }
    return first;
  }

  /** 男子和其妻子: two persons, of whom the second is told by the first. */
  private static boolean joined(NormalText text, List<Hit<VictimTerm>> victims, int second) {
    Hit<VictimTerm> one = victims.get(second - 1);
    String between = text.slice(one.end(), victims.get(second).start());
    return one.meaning().people() == 1 && JOINED.contains(between);
  }

  private static Claim named(Hit<VictimTerm> victim, Hit<CasualtyTerm> hit, boolean joined) {
    int people = victim.meaning().people() + (joined ? 1 : 0);
    return new Claim(
        hit.meaning().kind(),
        Figure.State.STATED,
        Figure.Scope.CUMULATIVE,
        (long) people,
        people,
        people,
        Math.min(victim.start(), hit.start()),
        Math.max(victim.end(), hit.end()),
        false);
  }

  /** 遇难情侣: the word right before a group says what became of it. */
  private static boolean describes(Hit<CasualtyTerm> hit, Hit<VictimTerm> victim) {
    return hit.end() == victim.start()
        && hit.meaning().kind() == FigureKind.DEAD
        && victim.meaning().people() > 1;
  }

  /** 伤者26日因伤重离世: a day or an hour counts nobody. */
  private static boolean isTime(NormalText text, int at) {
    int end = at;
    while (end < at + 3 && Numerals.isDigit(text.at(end))) {
      end++;
    }
    return "日时月分岁".indexOf(text.at(end)) >= 0;
  }

  private static boolean speaksOf(NormalText text, Hit<VictimTerm> victim, Hit<CasualtyTerm> hit) {
    FigureKind kind = hit.meaning().kind();
    if ((kind != FigureKind.DEAD && kind != FigureKind.MISSING)
        || hit.start() - victim.end() > WINDOW) {
      return false;
    }
    for (int at = victim.end(); at < hit.start(); at++) {
      boolean counts = Numerals.isDigit(text.at(at)) && !isTime(text, at);
      if (Sentences.endsClause(text.at(at)) || counts || text.at(at) == '名') {
        return false;
      }
    }
    char before = text.at(victim.start() - 1);
    return before != '名' && before != '人' && before != '多' && before != '位';
  }
}
