package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.lexicon.Reading;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;

/** 直接经济损失 in yuan; 经济损失 and 财产损失 alone are other things and foreign money is none. */
final class Losses {

  private static final List<String> NAMES = List.of("直接经济损失", "直接财产损失", "直接损失");
  private static final int WINDOW = 14;

  private Losses() {}

  static List<Claim> in(Reading reading) {
    NormalText text = reading.text();
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.at(at) == '直') {
        for (String name : NAMES) {
          if (text.has(name, at)) {
            add(text, at, at + name.length(), claims);
            break;
          }
        }
      }
    }
    return claims;
  }

  private static void add(NormalText text, int start, int from, List<Claim> claims) {
    for (int at = from; at < from + WINDOW; at++) {
      if (Numerals.isDigit(text.at(at)) || Numerals.digit(text.at(at)) > 0) {
        addAmount(text, start, at, claims);
        return;
      }
    }
  }

  private static void addAmount(NormalText text, int start, int at, List<Claim> claims) {
    double amount = 0;
    double scale = 0;
    int end = at;
    while (end < at + 16
        && (Numerals.isDigit(text.at(end)) || text.at(end) == '.' || text.at(end) == ',')) {
      if (text.at(end) == '.') {
        scale = 1;
      } else if (text.at(end) != ',') {
        amount = amount * 10 + (text.at(end) - '0');
        scale *= 10;
      }
      end++;
    }
    if (end == at) {
      Quantity quantity = Numerals.at(text, at);
      if (quantity == null || quantity.value() == null) {
        return;
      }
      amount = quantity.value();
      end = quantity.end();
    }
    double value = scale > 0 ? amount / scale : amount;
    boolean more = isMore(text, end);
    end += more ? 1 : 0;
    while (Numerals.power(text.at(end)) > 0) {
      value *= Numerals.power(text.at(end++));
    }
    boolean after = isMore(text, end);
    more |= after;
    if (text.at(end + (after ? 1 : 0)) != '元') {
      return;
    }
    long yuan = Math.round(Math.min(value, 1e15));
    boolean open = more || text.slice(at - 3, at).contains("超") || text.has("逾", at - 1);
    claims.add(
        new Claim(
            FigureKind.DIRECT_LOSS,
            Figure.State.STATED,
            Figure.Scope.CUMULATIVE,
            yuan,
            yuan,
            open ? Figure.UNBOUNDED : yuan,
            start,
            end + 1,
            true));
  }

  private static boolean isMore(NormalText text, int at) {
    return text.at(at) == '余' || text.at(at) == '多';
  }
}
