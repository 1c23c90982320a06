package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Span;
import io.huiying.contracts.incident.PriorityTag;
import java.util.List;

/**
 * A tag that words propose; only a person confirms it.
 *
 * @param tag the tag
 * @param evidence the words, at most {@value #MAX_EVIDENCE}
 */
public record ProposedTag(PriorityTag tag, List<Evidence> evidence) {

  static final int MAX_EVIDENCE = 8;

  public ProposedTag {
    evidence = List.copyOf(evidence);
  }

  /**
   * Words of a post.
   *
   * @param postId whose
   * @param span in the words that are kept of it
   */
  public record Evidence(String postId, Span span) {}
}
