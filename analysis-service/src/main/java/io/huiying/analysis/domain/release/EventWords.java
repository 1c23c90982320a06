package io.huiying.analysis.domain.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The posts of one group all name its place and what happened there. These words tell no claim from
 * another, so that two sayings are compared by what most of the other posts do not say.
 */
final class EventWords {

  /** Fewer pairs of one's own say too little; then all are compared. */
  static final int SHORTEST = 4;

  /** Share of a saying's pairs that another has to have. */
  static final double REPEATS = 0.5;

  private final Map<String, Integer> posts = new HashMap<>();
  private final int told;

  /**
   * @param told all posts of the group, each once
   */
  EventWords(List<Saying> told) {
    this.told = told.size();
    told.forEach(saying -> saying.pairs().forEach(pair -> posts.merge(pair, 1, Integer::sum)));
  }

  /** Whether two sayings claim the same. */
  boolean same(Saying one, Saying other) {
    if (!one.counts().agrees(other.counts())) {
      return false;
    }
    Set<String> ones = own(one, other);
    Set<String> others = own(other, one);
    boolean tells = ones.size() >= SHORTEST;
    boolean otherTells = others.size() >= SHORTEST;
    double forth = tells || !otherTells ? share(tells ? ones : one.pairs(), other) : 0;
    double back = otherTells || !tells ? share(otherTells ? others : other.pairs(), one) : 0;
    return Math.max(forth, back) >= REPEATS;
  }

  /** Share of a claim that a denial repeats, 0 when it denies other numbers. */
  double denied(Saying claim, Saying denial) {
    if (!claim.counts().agrees(denial.counts())) {
      return 0;
    }
    Set<String> own = own(claim, denial);
    return share(own.size() >= SHORTEST ? own : claim.pairs(), denial);
  }

  /** The pairs of one that most posts besides these two do not have. */
  private Set<String> own(Saying of, Saying beside) {
    boolean onePost = of.member().postId().equals(beside.member().postId());
    int rest = told - (onePost ? 1 : 2);
    return of.pairs().stream()
        .filter(
            pair -> {
              int here = onePost || !beside.pairs().contains(pair) ? 1 : 2;
              return (posts.getOrDefault(pair, here) - here) * 2 <= rest;
            })
        .collect(Collectors.toSet());
  }

  private static double share(Set<String> of, Saying in) {
    return of.isEmpty() ? 0 : (double) of.stream().filter(in.pairs()::contains).count() / of.size();
  }
}
