package io.huiying.analysis.domain.group;

import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which keys a group is found, and which keys a post looks up: telling terms, the place
 * hierarchy, and the hazard where no place is known; where the post or the group names none, also
 * the hazard among those that have a meaning to compare.
 */
final class Keys {

  /** Weight from which a shared term makes a group worth looking at. */
  private static final double TELLING = 1.5;

  private static final double COUNTY = 4;
  private static final double CITY = 3;
  private static final double PROVINCE = 1;
  private static final double HAZARD = 1;

  private static final int[] LEVELS = {2, 4, 6};

  private Keys() {}

  static Set<String> of(OpenGroup group, TermWeights weights) {
    Set<String> keys = new HashSet<>();
    for (OpenGroup.TermCount term : group.terms()) {
      if (weights.of(term.term()) >= TELLING) {
        keys.add(term(term.term()));
      }
    }
    GroupView view = group.view();
    if (group.meaning() != null && view.hazard() != null) {
      keys.add(meaning(view.hazard(), view.place().known()));
    }
    if (!view.place().known()) {
      keys.add(hazard(view.hazard()));
      return keys;
    }
    String prefix = prefix(view.place());
    keys.add("at" + prefix);
    for (int level : LEVELS) {
      if (level <= prefix.length()) {
        keys.add("in" + prefix.substring(0, level));
        keys.add("in" + prefix.substring(0, level) + hazard(view.hazard()));
      }
    }
    return keys;
  }

  /**
   * Keys and how much a group found by one of them shares with the post. What reports no emergency
   * of its own can only follow by a rare term or at the group's place.
   */
  static Map<String, Double> lookups(Telling post, TermWeights weights, double rareTerm) {
    Map<String, Double> keys = new HashMap<>();
    double enough = post.reportsEmergency() ? TELLING : rareTerm;
    for (String term : post.distinct()) {
      double weight = weights.of(term);
      if (weight >= enough) {
        keys.put(term(term), weight);
      }
    }
    Hazard hazard = post.hazard();
    if (hazard != null) {
      keys.put(hazard(hazard), HAZARD);
    }
    if (hazard != null && post.direction() != null) {
      for (Hazard akin : HazardKinship.akin(hazard)) {
        keys.put(meaning(akin, false), 0.0);
        if (!post.place().known()) {
          keys.put(meaning(akin, true), 0.0);
        }
      }
    }
    if (post.place().known()) {
      String prefix = prefix(post.place());
      keys.put("in" + prefix, level(prefix));
      keys.put("in" + prefix + hazard(hazard), HAZARD);
      for (int level : LEVELS) {
        if (level < prefix.length()) {
          keys.put("at" + prefix.substring(0, level), level(prefix.substring(0, level)));
          keys.put("in" + prefix.substring(0, level) + hazard(hazard), HAZARD);
        }
      }
      if (prefix.length() > 2) {
        keys.put("in" + prefix.substring(0, Math.min(4, prefix.length())), PROVINCE);
      }
    }
    return keys;
  }

  private static double level(String prefix) {
    return prefix.length() <= 2 ? PROVINCE : prefix.length() <= 4 ? CITY : COUNTY;
  }

  /** The place to its county: towns of one county are named side by side. */
  private static String prefix(Place place) {
    String prefix = place.prefix();
    return prefix.length() <= 6 ? prefix : prefix.substring(0, 6);
  }

  private static String term(String term) {
    return "t" + term;
  }

  /** Of a kind of event; whether its place is known. */
  private static String meaning(Hazard hazard, boolean placed) {
    return (placed ? "m" : "n") + hazard.name();
  }

  private static String hazard(@Nullable Hazard hazard) {
    return hazard == null ? "h" : "h" + hazard.name();
  }
}
