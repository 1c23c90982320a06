package io.huiying.analysis.domain.group;

import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.signal.OpenGroup.TermCount;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in how many of a group's posts a term stands, and keeps the telling ones. */
final class TermLedger {

  private static final double WORTH_KEEPING = 0.5;

  private final TermWeights weights;

  TermLedger(TermWeights weights) {
    this.weights = weights;
  }

  List<TermCount> opening(Set<String> terms) {
    return counted(List.of(), terms);
  }

  /** With one more post of these terms. */
  private List<TermCount> counted(List<TermCount> known, Set<String> terms) {
    Map<String, Integer> counts = counts(known);
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    return kept(counts);
  }

  /**
   * With one more post. What reports no emergency of its own says again what the group's reports
   * said and teaches the group no words, or the next post that shares those would follow in turn.
   */
  List<TermCount> joined(List<TermCount> known, Telling post) {
    if (post.reportsEmergency()) {
      return counted(known, post.distinct());
    }
    Map<String, Integer> counts = counts(known);
    post.distinct().forEach(term -> counts.computeIfPresent(term, (t, posts) -> posts + 1));
    return kept(counts);
  }

  /** With a post that repeats one that was counted: with the words that a report has beyond it. */
  List<TermCount> repeated(List<TermCount> known, Telling post) {
    if (!post.reportsEmergency()) {
      return known;
    }
    Map<String, Integer> counts = counts(known);
    post.distinct().forEach(term -> counts.putIfAbsent(term, 1));
    return counts.size() == known.size() ? known : kept(counts);
  }

  /** Of some posts alone. */
  List<TermCount> of(List<Member> members) {
    List<TermCount> all = List.of();
    for (Member member : members) {
      all = counted(all, terms(member));
    }
    return all;
  }

  /** Without some of the posts that were counted. */
  List<TermCount> without(List<TermCount> known, List<Member> gone) {
    Map<String, Integer> counts = counts(known);
    for (Member member : gone) {
      terms(member).forEach(term -> counts.computeIfPresent(term, (t, n) -> n > 1 ? n - 1 : null));
    }
    return kept(counts);
  }

  private static Set<String> terms(Member member) {
    return Terms.of(member.words(), Member.MAX_WORDS).distinct();
  }

  private static Map<String, Integer> counts(List<TermCount> known) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    known.forEach(term -> counts.put(term.term(), term.posts()));
    return counts;
  }

  private List<TermCount> kept(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> weights.of(entry.getKey()) >= WORTH_KEEPING)
        .map(entry -> new TermCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((TermCount t) -> -t.posts() * weights.of(t.term()))
                .thenComparing(TermCount::term))
        .limit(OpenGroup.MAX_TERMS)
        .toList();
  }
}
