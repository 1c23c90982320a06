package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.figure.FigureContextTerm.Role;
import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentence;
import io.huiying.analysis.domain.text.Sentences;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every statement of a casualty or loss number (RULES part C): for each number of people the
 * word that says what happened to them, looked for first after it and then before it, within one
 * clause. Work is bounded by a window per number, so that any text costs linear time.
 */
public final class FigureReader {

  private static final int AFTER = 16;
  private static final int BEFORE = 9;
  private static final int FORECAST_BEFORE = 14;
  private static final int RISE = 24;
  private static final List<String> RISING = List.of("升至", "增至", "增加到", "上升到", "上升至", "增加至");

  /** Every claim in the order of the text. */
  public List<Claim> read(Reading reading) {
    List<People> people = PeopleCounts.in(reading);
    List<Claim> claims = new ArrayList<>();
    Words words = new Words(reading);
    boolean[] taken = new boolean[words.casualties.size()];
    for (int i = 0; i < people.size(); i++) {
      int next = i + 1 < people.size() ? people.get(i + 1).start() : Integer.MAX_VALUE;
      @Nullable Claim claim = claim(reading, words, people.get(i), next, taken);
      if (claim != null) {
        claims.add(claim);
      }
    }
    claims.addAll(Negations.in(reading));
    claims.addAll(NamedVictims.in(reading, words.casualties));
    claims.addAll(Losses.in(reading));
    return claims;
  }

  private static @Nullable Claim claim(
      Reading reading, Words words, People people, int next, boolean[] taken) {
    if (words.otherEvent(reading, people) || words.forecast(people)) {
      return null;
    }
    int before = words.before(reading.text(), people);
    boolean free = before >= 0 && !taken[before];
    if (free
        && words.casualties.get(before).meaning().position()
            == CasualtyTerm.Position.BEFORE_NUMBER) {
      return claimed(words, people, before, taken);
    }
    int after = words.after(reading.text(), people, next);
    boolean direct = free && words.casualties.get(before).end() == people.start();
    boolean shared = after >= 0 && next - words.casualties.get(after).end() <= 1;
    if (after >= 0 && !(direct && shared)) {
      return claimed(words, people, after, taken);
    }
    return free ? claimed(words, people, before, taken) : null;
  }

  private static @Nullable Claim claimed(Words words, People people, int word, boolean[] taken) {
    taken[word] = true;
    Hit<CasualtyTerm> hit = words.casualties.get(word);
    FigureKind kind = hit.meaning().kind();
    boolean rescued = kind == FigureKind.RESCUED || kind == FigureKind.EVACUATED;
    if (rescued && words.rescuerBetween(people, hit)) {
      return null;
    }
    int start = Math.min(people.start(), hit.start());
    int end = Math.max(people.end(), hit.end());
    return new Claim(
        kind,
        Figure.State.STATED,
        words.scope(people),
        people.value(),
        people.lower(),
        people.upper(),
        start,
        end,
        true);
  }

  /** The words around numbers, with cursors into them. */
  private static final class Words {
    private final List<Hit<CasualtyTerm>> casualties;
    private final List<Hit<FigureContextTerm>> context;
    private final Sentences sentences;

    Words(Reading reading) {
      this.casualties =
          Reading.longest(reading.hitsOutside(CasualtyTerm.class, NotCasualtyTerm.class));
      this.context = reading.hits(FigureContextTerm.class);
      this.sentences = reading.sentences();
    }

    /** Index of the word that follows a number in its clause, −1 when none does. */
    int after(NormalText text, People people, int next) {
      int limit = Math.min(clauseEnd(text, people.end()), next);
      int found = -1;
      for (int i = firstFrom(people.end()); i < casualties.size(); i++) {
        Hit<CasualtyTerm> hit = casualties.get(i);
        if (hit.start() >= limit) {
          break;
        }
        boolean graver = found >= 0 && hit.meaning().kind() == FigureKind.DEAD && isState(found);
        boolean freed = found >= 0 && hit.meaning().kind() == FigureKind.RESCUED && isState(found);
        if (found < 0 || graver || freed) {
          found = i;
        }
      }
      return found;
    }

    /** 失联者、被困人员: what became of them may follow in the same clause. */
    private boolean isState(int word) {
      FigureKind kind = casualties.get(word).meaning().kind();
      return kind == FigureKind.MISSING || kind == FigureKind.TRAPPED || kind == FigureKind.INJURED;
    }

    /** Index of the word before a number, −1 when none is near. */
    int before(NormalText text, People people) {
      int i = firstFrom(people.start()) - 1;
      if (i >= 0 && rising(text, people) && people.start() - casualties.get(i).end() <= RISE) {
        return i;
      }
      if (i < 0 || people.start() - casualties.get(i).end() > BEFORE) {
        return -1;
      }
      for (int at = casualties.get(i).end(); at < people.start(); at++) {
        if (Sentences.endsClause(text.at(at)) || Numerals.isDigit(text.at(at))) {
          return -1;
        }
      }
      return i > 0 && freed(i) ? i - 1 : i;
    }

    /** 遇难人数从11人增加到25人: the new total, however far its word lies back. */
    private static boolean rising(NormalText text, People people) {
      return RISING.stream().anyMatch(word -> text.has(word, people.start() - word.length()));
    }

    /** 救出被困群众3人: the verb before 被困 says what became of them. */
    private boolean freed(int word) {
      Hit<CasualtyTerm> verb = casualties.get(word - 1);
      return verb.meaning().position() == CasualtyTerm.Position.BEFORE_NUMBER
          && casualties.get(word).start() - verb.end() <= 2;
    }

    private static int clauseEnd(NormalText text, int from) {
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

    private static int closing(NormalText text, int open) {
      for (int at = open; at < open + 24; at++) {
        if (text.at(at) == ')') {
          return at;
        }
      }
      return open;
    }

    private int firstFrom(int position) {
      int low = 0;
      int high = casualties.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (casualties.get(middle).start() < position) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private int firstContextFrom(int position) {
      int low = 0;
      int high = context.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (context.get(middle).start() < position) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private boolean near(Role role, int from, int to) {
      for (int i = firstContextFrom(from); i < context.size() && context.get(i).start() < to; i++) {
        if (context.get(i).meaning().role() == role) {
          return true;
        }
      }
      return false;
    }

    boolean forecast(People people) {
      return near(Role.FORECAST, people.start() - FORECAST_BEFORE, people.start());
    }

    boolean rescuerBetween(People people, Hit<CasualtyTerm> hit) {
      return near(Role.RESCUER, people.end(), hit.start());
    }

    boolean otherEvent(Reading reading, People people) {
      Sentence sentence = sentences.at(people.start());
      int from = Math.max(sentence.start(), people.start() - 60);
      return near(Role.HISTORY, from, people.start());
    }

    Figure.Scope scope(People people) {
      if (near(Role.PART, people.start() - 12, people.start())) {
        return Figure.Scope.PART_OF;
      }
      if (near(Role.INCREMENT, people.start() - 8, people.start())) {
        return Figure.Scope.INCREMENT;
      }
      return Figure.Scope.CUMULATIVE;
    }
  }
}
