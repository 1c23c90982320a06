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

  private final List<Sentence> stretches;

  private OldSentences(List<Sentence> stretches) {
    this.stretches = stretches;
  }

  static OldSentences in(Reading reading, LocalDate published) {
    NormalText text = reading.text();
    List<Sentence> found = new ArrayList<>();
    for (int at = 4; at < text.length(); at++) {
      if (text.at(at) == '年' && isOld(text, at, published)) {
        found.add(new Sentence(at, reading.sentences().at(at).end()));
      }
    }
    return new OldSentences(found);
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
