package io.huiying.analysis.domain.release;

import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.signal.Member;
import java.util.HashSet;
import java.util.Set;

/**
 * What a post says, or what it repeats of others.
 *
 * @param member the post
 * @param words what it says
 * @param pairs pairs of characters in them, without those that only say that it is hearsay
 * @param counts how many of what it speaks of; of a denial, what it denies
 */
record Saying(Member member, String words, Set<String> pairs, Counts counts) {

  static Saying of(Member member, String words, String counted) {
    String letters = Wording.letters(ContestedClaims.HEARSAY.matcher(words).replaceAll(""));
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= letters.length(); at++) {
      pairs.add(letters.substring(at, at + 2));
    }
    return new Saying(member, words, Set.copyOf(pairs), Counts.of(counted));
  }
}
