package io.huiying.analysis.domain.topic;

import io.huiying.analysis.domain.lexicon.Hit;
import io.huiying.analysis.domain.text.NormalText;
import io.huiying.contracts.assess.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The distinct words of one group in one post; longer words hide the ones inside them. */
final class GroupTally {

  private static final int MAX_EVIDENCE = 6;

  private final Set<String> seen = new HashSet<>();
  private final List<Span> evidence = new ArrayList<>();
  private double inTitle;
  private double inText;
  private int free;

  /** Adds the next word; a weight of 0 marks an exclusion, which only hides. */
  void add(Hit<?> hit, double weight, NormalText text) {
    if (hit.start() < free) {
      return;
    }
    free = hit.end();
    if (weight <= 0 || !seen.add(text.slice(hit.start(), hit.end()))) {
      return;
    }
    if (text.inTitle(hit.start())) {
      inTitle += weight;
    } else {
      inText += weight;
    }
    if (evidence.size() < MAX_EVIDENCE) {
      evidence.add(text.span(hit.start(), hit.end()));
    }
  }

  double title() {
    return Math.min(inTitle, TopicModel.TITLE_CAP) / TopicModel.UNIT;
  }

  double text() {
    return Math.min(inText, TopicModel.TEXT_CAP) / TopicModel.UNIT;
  }

  List<Span> evidence() {
    return List.copyOf(evidence);
  }
}
