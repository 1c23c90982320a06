package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.figure.FigureContextTerm.Role;
import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Meaning;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.List;

/** The words around numbers; every question looks at a bounded stretch. */
final class Words {

  private static final int AFTER = 16;
  private static final int BEFORE = 9;
  private static final int FORECAST_BEFORE = 14;
  private static final int CAPACITY_BEFORE = 5;
  private static final int EARLIER_BEFORE = 18;
  private static final int HISTORY_BEFORE = 60;
  private static final int BRACKET = 24;
  private static final int RISE = 24;
  private static final List<String> NOW = List.of("此次", "本次", "这次", "该起", "此起");
  private static final List<String> AT_ONCE = List.of("当场", "现场");
  private static final List<String> LATER = List.of("抢救无效", "不治", "送医", "途中", "医院");

  private final NormalText text;
  private final List<Hit<CasualtyTerm>> casualties;
  private final List<Hit<FigureContextTerm>> context;
  private final Sentences sentences;
  private final Changes changes;

  Words(Reading reading) {
    this.text = reading.text();
    this.casualties =
        Reading.longest(reading.hitsOutside(CasualtyTerm.class, NotCasualtyTerm.class));
    this.context = reading.hitsOutside(FigureContextTerm.class, NotContextTerm.class);
    this.sentences = reading.sentences();
    this.changes = new Changes(text);
  }

  /** What the words before a number say of numbers before it. */
  Changes changes() {
    return changes;
  }

  List<Hit<CasualtyTerm>> casualties() {
    return casualties;
  }

  Hit<CasualtyTerm> casualty(int word) {
    return casualties.get(word);
  }

  /** Index of the word that follows a number in its clause, −1 when none does. */
  int after(People people, int next) {
    int limit = Math.min(clauseEnd(people.end()), next);
    int found = -1;
    for (int i = firstFrom(casualties, people.end()); i < casualties.size(); i++) {
      Hit<CasualtyTerm> hit = casualties.get(i);
      if (hit.start() >= limit) {
        break;
      }
      if (isObject(hit)) {
        continue;
      }
      boolean graver = found >= 0 && hit.meaning().kind() == FigureKind.DEAD && isState(found);
      boolean freed = found >= 0 && hit.meaning().kind() == FigureKind.RESCUED && isState(found);
      if (found < 0 || graver || freed) {
        found = i;
      }
    }
    return found;
  }

  /** 志愿者为伤者献血: somebody for whom others do something. */
  private boolean isObject(Hit<CasualtyTerm> hit) {
    char last = text.at(hit.end() - 1);
    boolean people = last == '者' || last == '员';
    return people && "为给对向替".indexOf(text.at(hit.start() - 1)) >= 0;
  }

  /** 失联者、被困人员: what became of them may follow in the same clause. */
  private boolean isState(int word) {
    FigureKind kind = casualties.get(word).meaning().kind();
    return kind == FigureKind.MISSING || kind == FigureKind.TRAPPED || kind == FigureKind.INJURED;
  }

  /** Index of the word before a number, −1 when none is near. */
  int before(People people) {
    int i = firstFrom(casualties, people.start()) - 1;
    if (i > 0 && text.at(casualties.get(i).start() - 1) == '含') {
      i--; // 死亡(含失踪)4人
    }
    if (i >= 0 && changes.rises(people) && people.start() - casualties.get(i).end() <= RISE) {
      return i;
    }
    if (i < 0 || people.start() - casualties.get(i).end() > BEFORE) {
      return -1;
    }
    for (int at = casualties.get(i).end(); at < people.start(); at++) {
      if (Numerals.isDigit(text.at(at)) && isHouseholds(at)) {
        continue;
      }
      if (Sentences.endsClause(text.at(at)) || Numerals.isDigit(text.at(at))) {
        return -1;
      }
    }
    return i > 0 && freed(i) ? i - 1 : i;
  }

  /** 转移2919户9496人: the households before the people count nobody else. */
  private boolean isHouseholds(int at) {
    int end = at;
    while (end < at + BEFORE && Numerals.isDigit(text.at(end))) {
      end++;
    }
    return text.at(end) == '户';
  }

  /** 救出被困群众3人: the verb before 被困 says what became of them. */
  private boolean freed(int word) {
    Hit<CasualtyTerm> verb = casualties.get(word - 1);
    return verb.meaning().position() == CasualtyTerm.Position.BEFORE_NUMBER
        && casualties.get(word).start() - verb.end() <= 2;
  }

  private int clauseEnd(int from) {
    int limit = Math.min(text.length(), from + AFTER);
    int at = from;
    while (at < limit && !Sentences.endsClause(text.at(at))) {
      if (text.at(at) == '(') {
        int closed = closing(text, at);
        limit = Math.min(text.length(), limit + closed - at);
        at = closed;
      }
      at++;
    }
    return at;
  }

  /** The bracket's end when it is near, else its beginning. */
  static int closing(NormalText text, int open) {
    for (int at = open; at < open + BRACKET; at++) {
      if (text.at(at) == ')') {
        return at;
      }
    }
    return open;
  }

  private static <M extends Meaning> int firstFrom(List<Hit<M>> hits, int position) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean near(Role role, int from, int to) {
    for (int i = firstFrom(context, from); i < context.size(); i++) {
      if (context.get(i).start() >= to) {
        return false;
      }
      if (context.get(i).meaning().role() == role) {
        return true;
      }
    }
    return false;
  }

  private int clauseStart(People people, int reach) {
    int at = people.start();
    while (at > 0
        && people.start() - at < reach
        && !Sentences.endsClause(text.at(at - 1))
        && text.at(at - 1) != ':') {
      at--;
    }
    return at;
  }

  /** 预计将有3人: not a fact. 载有40人: how many were there, not what became of them. */
  boolean forecast(People people) {
    return near(Role.FORECAST, clauseStart(people, FORECAST_BEFORE), people.start())
        || near(Role.CAPACITY, clauseStart(people, CAPACITY_BEFORE), people.start());
  }

  /** 20名消防员赶到: who is counted are those who help. */
  boolean rescuers(People people, int until) {
    return near(Role.RESCUER, people.end(), until);
  }

  /** 3名消防员救出…: those who help are not those who were rescued. */
  boolean rescuerBetween(People people, Hit<CasualtyTerm> hit) {
    return rescuers(people, hit.start());
  }

  /** 历史上, 去年…: said earlier in the same sentence, and no 此次 since. */
  boolean otherEvent(People people) {
    int sentence = sentences.at(people.start()).start();
    int from = Math.max(sentence, people.start() - HISTORY_BEFORE);
    String told = text.slice(from, people.start());
    int now = NOW.stream().mapToInt(told::lastIndexOf).max().orElse(-1);
    return near(Role.HISTORY, from + Math.max(0, now), people.start());
  }

  Figure.Scope scope(People people, Hit<CasualtyTerm> hit) {
    boolean bracketed = text.at(people.start() - 1) == ')'; // 死亡(含失踪)4人
    int from = bracketed ? people.start() : clauseStart(people, 12);
    if (near(Role.PART, from, people.start()) || among(people, hit)) {
      return Figure.Scope.PART_OF;
    }
    if (near(Role.INCREMENT, people.start() - 8, people.start())) {
      return Figure.Scope.INCREMENT;
    }
    return Figure.Scope.CUMULATIVE;
  }

  /** 遇难者中有2名教师: some of the dead, not the dead. */
  private boolean among(People people, Hit<CasualtyTerm> hit) {
    int end = hit.end();
    return end <= people.start() && (text.has("中", end) || text.has("者中", end))
        || hit.start() >= people.end() && text.has("名遇难者身份", people.end() - 1);
  }

  Claim.Manner manner(People people, Hit<CasualtyTerm> hit, boolean old) {
    boolean both = text.has("轻重", hit.start()) || text.has("轻、重", hit.start());
    boolean light = !both && (text.at(hit.start()) == '轻' || text.at(hit.start() + 1) == '轻');
    if (light && hit.meaning().kind() == FigureKind.INJURED) {
      return Claim.Manner.LIGHT;
    }
    if (old) {
      return Claim.Manner.OLD;
    }
    if (hit.meaning().kind() == FigureKind.DEAD) {
      Claim.Manner fate = fate(people, hit);
      if (fate != Claim.Manner.PLAIN) {
        return fate;
      }
    }
    if (changes.falls(people) || near(Role.REMAINING, people.start() - 6, people.start())) {
      return Claim.Manner.REMAINING;
    }
    return near(Role.EARLIER, clauseStart(people, EARLIER_BEFORE), people.start())
        ? Claim.Manner.EARLIER
        : Claim.Manner.PLAIN;
  }

  private Claim.Manner fate(People people, Hit<CasualtyTerm> hit) {
    if (changes.revises(people)) {
      return Claim.Manner.REVISED;
    }
    int from = Math.min(people.start(), hit.start());
    String told = text.slice(from, Math.max(people.end(), hit.end()));
    String before = text.slice(from - 2, from);
    boolean atOnce = AT_ONCE.stream().anyMatch(w -> told.contains(w) || before.equals(w));
    if (atOnce) {
      return Claim.Manner.SCENE;
    }
    return LATER.stream().anyMatch(told::contains) ? Claim.Manner.LATER : Claim.Manner.PLAIN;
  }
}
