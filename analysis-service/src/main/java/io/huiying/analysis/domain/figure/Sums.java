package io.huiying.analysis.domain.figure;

import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.Figure.Disagreement;
import io.huiying.contracts.assess.FigureKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums that should agree (RULES C3). A breakdown in brackets or after 其中 whose parts count nothing
 * else, 38人死亡(其中东城32人、西城6人), must add up to its whole; N人伤亡 and 搜救出N人 are the whole of what follows
 * them. A disagreement is kept as a flag on the figure: neither number is thrown away.
 */
final class Sums {

  private static final int PARTS = 12;
  private static final int GAP = 14;
  private static final List<String> WHOLES =
      List.of("伤亡", "死伤", "落水", "遇险", "被困", "被埋", "中毒", "送医");

  private final NormalText text;
  private final List<People> people;

  Sums(NormalText text, List<People> people) {
    this.text = text;
    this.people = people;
  }

  /** The claims that are there, in order, flagged where sums disagree. */
  List<Claim> checked(@Nullable Claim[] claims) {
    List<Claim> found = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      Claim claim = claims[i];
      if (claim != null) {
        @Nullable Disagreement disagreement = byPlace(claims, i, claim);
        if (disagreement == null) {
          disagreement = byFate(claims, i, claim.value(), claim.kind());
        }
        found.add(disagreement == null ? claim : claim.disagreeing(disagreement));
      } else if (isWhole(i)) {
        flagNext(claims, i);
      }
    }
    return found;
  }

  /** The whole has no figure of its own: the first of its parts carries the flag. */
  private void flagNext(@Nullable Claim[] claims, int whole) {
    @Nullable Disagreement found = byFate(claims, whole, people.get(whole).value(), null);
    Claim first = whole + 1 < claims.length ? claims[whole + 1] : null;
    if (found != null && first != null) {
      claims[whole + 1] = first.disagreeing(found);
    }
  }

  /** 38人死亡(其中东城32人、西城6人): numbers without a word of their own, at least two. */
  private @Nullable Disagreement byPlace(@Nullable Claim[] claims, int whole, Claim claim) {
    Long stated = claim.value();
    if (stated == null || !opens(claim.end())) {
      return null;
    }
    long sum = 0;
    int parts = 0;
    int end = claim.end();
    for (int i = whole + 1; i < Math.min(people.size(), whole + 1 + PARTS); i++) {
      People part = people.get(i);
      Long value = part.value();
      if (claims[i] != null || value == null || !joined(end, part.start())) {
        break;
      }
      sum += value;
      parts++;
      end = part.end();
    }
    return parts >= 2 && sum != stated
        ? new Disagreement(Disagreement.Code.PARTS_DO_NOT_SUM, stated, sum)
        : null;
  }

  private boolean opens(int end) {
    return text.at(end) == '('
        || text.has("其中", end)
        || text.has(",其中", end)
        || text.has("、其中", end);
  }

  /** 12人遇险,其中6人死亡、8人受伤: fates exclude one another, so their sum never exceeds the whole. */
  private @Nullable Disagreement byFate(
      @Nullable Claim[] claims, int whole, @Nullable Long stated, @Nullable FigureKind kind) {
    if (stated == null || !opens(wholeEnd(whole, claims[whole]))) {
      return null;
    }
    long sum = 0;
    int end = wholeEnd(whole, claims[whole]);
    for (int i = whole + 1; i < Math.min(claims.length, whole + 1 + PARTS); i++) {
      Claim part = claims[i];
      Long value = part == null ? null : part.value();
      if (part == null || value == null || part.kind() == kind || !joined(end, part.start())) {
        break;
      }
      sum += value;
      end = part.end();
    }
    return sum > stated
        ? new Disagreement(Disagreement.Code.PART_EXCEEDS_WHOLE, stated, sum)
        : null;
  }

  private boolean isWhole(int i) {
    int end = people.get(i).end();
    return WHOLES.stream().anyMatch(word -> text.slice(end, end + 5).contains(word));
  }

  private int wholeEnd(int i, @Nullable Claim claim) {
    if (claim != null) {
      return claim.end();
    }
    int at = people.get(i).end();
    while (at < people.get(i).end() + 8
        && !Sentences.endsClause(text.at(at))
        && text.at(at) != '(') {
      at++;
    }
    return at;
  }

  private boolean joined(int from, int to) {
    if (to - from > GAP) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if ("。;!?\n".indexOf(text.at(at)) >= 0 || text.at(at) == ')') {
        return false;
      }
    }
    return true;
  }

  /** 重伤 are among 受伤, so their number is never the greater one. */
  static @Nullable Disagreement exceeds(@Nullable Claim part, @Nullable Claim whole) {
    Long some = part == null ? null : part.value();
    Long all = whole == null ? null : whole.value();
    boolean stated = whole != null && whole.state() == Figure.State.STATED;
    return some != null && all != null && stated && some > all
        ? new Disagreement(Disagreement.Code.PART_EXCEEDS_WHOLE, all, some)
        : null;
  }
}
