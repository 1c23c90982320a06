package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.OpenGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words that a post shares with a group say.
 *
 * @param weight of all, in nats; neighbours in one phrase are hardly independent, so the weightiest
 *     of a phrase counts in full and the rest by {@value #WITHIN_A_PHRASE}
 * @param rarest weight of the weightiest, place names included
 * @param theme whether one of them, no place name, stands in at least half of the group's posts
 * @param terms weightiest first
 */
record SharedTerms(double weight, double rarest, boolean theme, List<String> terms) {

  private static final double WITHIN_A_PHRASE = 0.3;

  private static final int POSTS_WITH_THEME = 3;
  private static final int SHOWN = 8;

  /**
   * @param names terms of the places, which are weighed by {@link PlaceNames}
   */
  static SharedTerms of(Telling post, Known known, Set<String> names, TermWeights weights) {
    OpenGroup group = known.group();
    Map<String, Double> core = known.core();
    Map<String, Double> shared = new LinkedHashMap<>();
    double sum = 0;
    double rarest = 0;
    for (List<String> run : post.terms().runs()) {
      double best = 0;
      double phrase = 0;
      for (String term : run) {
        Double share = core.get(term);
        double weight = share == null ? 0 : share * weights.of(term);
        rarest = Math.max(rarest, weight);
        boolean counted = weight > 0 && !names.contains(term) && !shared.containsKey(term);
        if (counted) {
          shared.put(term, weight);
          phrase += weight;
          best = Math.max(best, weight);
        } else if (weight == 0) {
          sum += best + WITHIN_A_PHRASE * (phrase - best);
          best = 0;
          phrase = 0;
        }
      }
      sum += best + WITHIN_A_PHRASE * (phrase - best);
    }
    return new SharedTerms(sum, rarest, hasTheme(group, shared), weightiest(shared));
  }

  private static boolean hasTheme(OpenGroup group, Map<String, Double> shared) {
    int posts = group.view().posts();
    return posts >= POSTS_WITH_THEME
        && group.terms().stream()
            .anyMatch(term -> term.posts() * 2 >= posts && shared.containsKey(term.term()));
  }

  private static List<String> weightiest(Map<String, Double> shared) {
    List<Map.Entry<String, Double>> entries = new ArrayList<>(shared.entrySet());
    entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return entries.stream().limit(SHOWN).map(Map.Entry::getKey).toList();
  }
}
