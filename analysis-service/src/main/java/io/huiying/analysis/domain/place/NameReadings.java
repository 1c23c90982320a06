package io.huiying.analysis.domain.place;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the divisions that share a name is meant. */
final class NameReadings {

  private NameReadings() {}

  /** Prefixes of the codes of all names that can mean one division only. */
  static Set<String> certain(List<List<Hit<PlaceTerm>>> names) {
    Set<String> certain = new HashSet<>();
    for (List<Hit<PlaceTerm>> readings : names) {
      PlaceTerm term = readings.getFirst().meaning();
      if (readings.size() == 1 && term.form() == PlaceTerm.Form.CERTAIN) {
        String prefix = term.division().place().prefix();
        for (int length = 2; length <= Math.min(prefix.length(), 6); length += 2) {
          certain.add(prefix.substring(0, length));
        }
      }
    }
    return certain;
  }

  /** The one reading that the context allows, absent when it stays open. */
  static @Nullable PlaceTerm choose(
      List<Hit<PlaceTerm>> readings,
      @Nullable Division parent,
      Set<String> certain,
      NormalText text) {
    if (parent != null) {
      for (Hit<PlaceTerm> hit : readings) {
        if (hit.meaning().division().within(parent)) {
          return hit.meaning();
        }
      }
    }
    for (Hit<PlaceTerm> hit : readings) {
      String code = hit.meaning().division().code();
      boolean supported =
          hit.meaning().division().depth() > 1
              && (certain.contains(code.substring(0, 4))
                  || (hit.meaning().form() != PlaceTerm.Form.REFINING
                      && certain.contains(code.substring(0, 2))
                      && !namesProvince(readings, code)));
      boolean town = code.length() > 6;
      if (supported && (!town || certain.contains(code.substring(0, 6)))) {
        return hit.meaning();
      }
    }
    return alone(readings, text);
  }

  /** 吉林长春: a name of both the province and its city is the province's beside another city of it. */
  private static boolean namesProvince(List<Hit<PlaceTerm>> readings, String code) {
    return readings.stream()
        .map(hit -> hit.meaning().division())
        .anyMatch(d -> d.depth() == 1 && d.code().startsWith(code.substring(0, 2)));
  }

  /** The widest of the readings that need no context; two of the same width stay open. */
  private static @Nullable PlaceTerm alone(List<Hit<PlaceTerm>> readings, NormalText text) {
    @Nullable PlaceTerm widest = null;
    boolean open = false;
    for (Hit<PlaceTerm> hit : readings) {
      if (standsAlone(hit, text)) {
        int depth = hit.meaning().division().depth();
        int least = widest == null ? Integer.MAX_VALUE : widest.division().depth();
        open = depth == least || open && depth > least;
        widest = depth < least ? hit.meaning() : widest;
      }
    }
    return open ? null : widest;
  }

  private static boolean standsAlone(Hit<PlaceTerm> hit, NormalText text) {
    return switch (hit.meaning().form()) {
      case CERTAIN -> true;
      case SHORT_COUNTY -> {
        char before = text.at(hit.start() - 1);
        yield hit.start() == 0
            || Sentences.endsClause(before)
            || before == ':'
            || text.has("一", hit.end());
      }
      case REFINING -> false;
    };
  }
}
