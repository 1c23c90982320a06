package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.lexicon.Reading;
import java.util.HashSet;
import java.util.Set;

/**
 * Recognises citizens' messages (来信, 热线诉求) by their words. Whoever writes one wants an answer from
 * somebody: such a post always has a topic, where a hot-list entry mostly has none.
 */
public final class Letters {

  private static final int LEAST_WEIGHT = 2 * LetterTerm.CLEAR;

  private Letters() {}

  /** Whether enough different words of the register stand in the post. */
  public static boolean isLetter(Reading reading) {
    Set<String> seen = new HashSet<>();
    int weight = 0;
    for (Hit<LetterTerm> hit : reading.longest(LetterTerm.class)) {
      if (seen.add(reading.text().slice(hit.start(), hit.end()))) {
        weight += hit.meaning().weight();
      }
      if (weight >= LEAST_WEIGHT) {
        return true;
      }
    }
    return false;
  }
}
