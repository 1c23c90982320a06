package io.huiying.analysis.cli.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Splits rows into folds so that rows about one event lie in one fold: those whose titles share
 * many pairs of characters, and those with the same lead.
 */
final class Folds {

  private static final double SAME_TITLE = 0.4;
  private static final int COMMON_PAIR = 60;
  private static final int LEAD_HEAD = 40;
  private static final int LEAST_LEAD = 15;

  private final int[] parent;

  private Folds(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The fold of each example, below {@code count}. */
  static int[] of(List<Example> examples, int count, long seed) {
    Folds groups = new Folds(examples.size());
    groups.joinSameLeads(examples);
    groups.joinSimilarTitles(examples);
    Random random = new Random(seed);
    Map<Integer, Integer> foldOf = new HashMap<>();
    int[] folds = new int[examples.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = foldOf.computeIfAbsent(groups.root(i), any -> random.nextInt(count));
    }
    return folds;
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void joinSameLeads(List<Example> examples) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < examples.size(); i++) {
      String lead = examples.get(i).row().lead();
      String head = lead.substring(0, Math.min(LEAD_HEAD, lead.length()));
      if (head.length() > LEAST_LEAD) {
        Integer other = first.putIfAbsent(head, i);
        if (other != null) {
          parent[root(i)] = root(other);
        }
      }
    }
  }

  private void joinSimilarTitles(List<Example> examples) {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Set<String>> pairs = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Set<String> own = pairs(examples.get(i).row().title());
      Set<Integer> candidates = new HashSet<>();
      for (String pair : own) {
        List<Integer> others = holders.computeIfAbsent(pair, any -> new ArrayList<>());
        if (others.size() < COMMON_PAIR) {
          candidates.addAll(others);
        }
        others.add(i);
      }
      for (int other : candidates) {
        if (overlap(own, pairs.get(other)) >= SAME_TITLE) {
          parent[root(i)] = root(other);
        }
      }
      pairs.add(own);
    }
  }

  private static Set<String> pairs(String title) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= title.length(); i++) {
      pairs.add(title.substring(i, i + 2));
    }
    return pairs;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    return (double) common / (a.size() + b.size() - common);
  }
}
