package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every statement of a casualty or loss number (RULES part C): for each number of people the
 * word that says what happened to them, looked for first after it and then before it, within one
 * clause. Work is bounded by a window per number, so that any text costs linear time.
 */
public final class FigureReader {

  /**
   * Every claim in the order of the text.
   *
   * @param published the day of publication in Shanghai; sentences dated long before tell of others
   */
  public List<Claim> read(Reading reading, LocalDate published) {
    List<Claim> claims = new ArrayList<>();
    Words words = new Words(reading);
    if (!words.casualties().isEmpty()) {
      List<People> people = PeopleCounts.in(reading);
      OldSentences old = OldSentences.in(reading, published);
      boolean[] taken = new boolean[words.casualties().size()];
      @Nullable Claim[] counted = new Claim[people.size()];
      for (int i = 0; i < people.size(); i++) {
        int next = i + 1 < people.size() ? people.get(i + 1).start() : Integer.MAX_VALUE;
        counted[i] = claim(words, people.get(i), next, taken, old);
        if (i > 0 && words.changes().replaced(people.get(i - 1), people.get(i))) {
          counted[i - 1] = null;
        }
      }
      claims.addAll(new Sums(reading.text(), people).checked(counted));
      claims.addAll(NamedVictims.in(reading, words.casualties()));
      claims.addAll(SharedFates.in(reading, words, people));
    }
    claims.addAll(Negations.in(reading));
    claims.addAll(Losses.in(reading));
    return claims;
  }

  private static @Nullable Claim claim(
      Words words, People people, int next, boolean[] taken, OldSentences old) {
    boolean before = old.isBackground() && old.covers(people.start());
    if (before || words.otherEvent(people) || words.forecast(people)) {
      return null;
    }
    int left = words.before(people);
    boolean free = left >= 0 && (!taken[left] || words.changes().rises(people));
    if (free && words.casualty(left).meaning().position() == CasualtyTerm.Position.BEFORE_NUMBER) {
      return claimed(words, people, left, taken, old);
    }
    int right = words.after(people, next);
    boolean direct = free && words.casualty(left).end() == people.start();
    boolean shared = right >= 0 && next - words.casualty(right).end() <= 1;
    if (right >= 0 && !(direct && shared)) {
      return claimed(words, people, right, taken, old);
    }
    return free ? claimed(words, people, left, taken, old) : null;
  }

  private static @Nullable Claim claimed(
      Words words, People people, int word, boolean[] taken, OldSentences old) {
    taken[word] = true;
    Hit<CasualtyTerm> hit = words.casualty(word);
    FigureKind kind = hit.meaning().kind();
    boolean rescued = kind == FigureKind.RESCUED || kind == FigureKind.EVACUATED;
    if (rescued && words.rescuerBetween(people, hit)) {
      return null;
    }
    return new Claim(
        kind,
        Figure.State.STATED,
        words.scope(people, hit),
        people.value(),
        people.lower(),
        people.upper(),
        Math.min(people.start(), hit.start()),
        Math.max(people.end(), hit.end()),
        true,
        words.manner(people, hit, old.covers(people.start())),
        null);
  }
}
