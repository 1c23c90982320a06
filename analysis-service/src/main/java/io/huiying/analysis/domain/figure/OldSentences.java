package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Stretches that follow a year long past within their sentence (2004年12月26日…造成20余万人死亡). */
final class OldSentences {

  private static final int MONTHS = 2;

  private static final String NOW = "本此这";
  private static final int REACH = 200;

  private final List<Sentence> stretches;
  private final boolean background;

  private OldSentences(List<Sentence> stretches, boolean background) {
    this.stretches = stretches;
    this.background = background;
  }

  static OldSentences in(Reading reading, LocalDate published) {
    NormalText text = reading.text();
    List<Sentence> found = new ArrayList<>();
    for (int at = 4; at < text.length(); at++) {
      if (text.at(at) == '年' && isOld(text, at, published)) {
        found.add(new Sentence(at, end(text, at, reading.sentences().at(at).end())));
      }
    }
    Sentence lead = reading.sentences().at(text.titleEnd() + 1);
    boolean background = !found.isEmpty() && found.getFirst().start() >= lead.end();
    return new OldSentences(found, background);
  }

  /** 本次, 此次: from there the sentence speaks of now. */
  private static int end(NormalText text, int from, int limit) {
    for (int at = from; at < Math.min(limit, from + REACH); at++) {
      if (NOW.indexOf(text.at(at)) >= 0 && text.at(at + 1) == '次') {
        return at;
      }
    }
    return limit;
  }

  /** Whether the post begins with now: then years long past are another event's. */
  boolean isBackground() {
    return background;
  }

  private static boolean isOld(NormalText text, int at, LocalDate published) {
    int year = 0;
    for (int i = at - 4; i < at; i++) {
      if (!Numerals.isDigit(text.at(i))) {
        return false;
      }
      year = year * 10 + (text.at(i) - '0');
    }
    if (year < 1800 || year > published.getYear()) {
      return false;
    }
    int month = 0;
    int next = at + 1;
    while (next < at + 3 && Numerals.isDigit(text.at(next))) {
      month = month * 10 + (text.at(next++) - '0');
    }
    boolean named = text.at(next) == '月' && month >= 1 && month <= 12;
    int months = (published.getYear() - year) * 12 + published.getMonthValue();
    return named ? months - month > MONTHS : year < published.getYear();
  }

  boolean covers(int position) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && stretches.get(low - 1).holds(position);
  }
}
