package io.huiying.analysis.cli.correction;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Masking;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A line that {@code train --corrections} reads: a post with what a person said of it, and with
 * what the house had said where nobody objected.
 *
 * @param title masked
 * @param text masked, at most {@value #MAX_TEXT} characters
 * @param firstSeenAt when the house first saw it
 * @param topics what it is about
 * @param emergency absent when it reports none
 * @param corrected which of the two a person said; the other is the house's own opinion
 * @param provenance where the row comes from
 */
record CorrectedRow(
    String title,
    String text,
    Instant firstSeenAt,
    List<Topic> topics,
    @Nullable Reported emergency,
    List<String> corrected,
    Origin provenance) {

  /** As much of a text as the models look at, and more. */
  static final int MAX_TEXT = 4_000;

  /** An emergency as the label files have it. */
  record Reported(EmergencyKind kind, boolean mainland) {}

  /**
   * Where a row comes from; names nobody.
   *
   * @param verdicts ids of the corrections and dismissals
   * @param at when the last of them was said
   * @param role in which capacity
   * @param sourceKind what kind of voice the post is
   * @param lexicon version of the rules that had judged it
   */
  record Origin(
      List<String> verdicts, Instant at, Role role, SourceKind sourceKind, String lexicon) {}

  /** The row of a post on which people said something; the last word on each matter holds. */
  static CorrectedRow of(AssessedPost assessed, List<Verdict> verdicts) {
    Post post = assessed.post();
    List<Topic> topics = assessed.topics().stream().map(TopicScore::code).toList();
    Emergency read = assessed.emergency();
    Reported emergency = read == null ? null : new Reported(read.kind(), read.mainland());
    TreeSet<String> corrected = new TreeSet<>();
    List<String> ids = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      ids.add(verdict.id());
      switch (verdict) {
        case Verdict.OnTopics said -> {
          topics = said.topics();
          corrected.add("topics");
        }
        case Verdict.OnEmergency said -> {
          emergency = reported(said.hazard(), read);
          corrected.add("emergency");
        }
      }
    }
    Verdict last = verdicts.getLast();
    return new CorrectedRow(
        Masking.mask(post.title()),
        Masking.mask(post.text().substring(0, Math.min(MAX_TEXT, post.text().length()))),
        post.firstSeenAt(),
        topics,
        emergency,
        List.copyOf(corrected),
        new Origin(
            List.copyOf(ids), last.at(), last.role(), post.sourceKind(), assessed.lexicon()));
  }

  private static @Nullable Reported reported(@Nullable Hazard hazard, @Nullable Emergency read) {
    return hazard == null ? null : new Reported(hazard.kind(), read == null || read.mainland());
  }
}
