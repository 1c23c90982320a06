package io.huiying.evaluation.simulate;

import io.huiying.analysis.domain.group.Candidacy;
import io.huiying.analysis.domain.group.GroupDecision;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.wire.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The analysis: assesses, groups, tells. Like the service it assesses nothing that says what was
 * said before; where only the heat differs it takes the former opinion, since nobody's opinion of
 * words depends on how often they were read.
 */
final class Analysis {

  private final BiFunction<Post, Instant, AssessedPost> assess;
  private final Supplier<GroupingDesk> newDesk;
  private final Map<String, AssessedPost> opinions = new HashMap<>();

  /** The compacted topic, from which a killed grouper starts again. */
  private final Map<String, byte[]> kept = new LinkedHashMap<>();

  private final List<Correction> corrections = new ArrayList<>();
  private final List<AssessedPost> official = new ArrayList<>();
  private GroupingDesk desk;
  private long assessed;

  Analysis(BiFunction<Post, Instant, AssessedPost> assess, Supplier<GroupingDesk> newDesk) {
    this.assess = assess;
    this.newDesk = newDesk;
    this.desk = newDesk.get();
  }

  /** What a post makes known. */
  List<GroupSignal> take(Post post, Instant now) {
    AssessedPost before = opinions.get(post.postId());
    if (before != null && saysTheSame(before.post(), post)) {
      return List.of();
    }
    AssessedPost opinion =
        before != null && sameWords(before.post(), post)
            ? about(before, post, now)
            : fresh(post, now);
    opinions.put(post.postId(), opinion);
    if (!Candidacy.isCandidate(opinion)) {
      return List.of();
    }
    List<GroupSignal> signals = new ArrayList<>(carryOut(desk.cool(now)));
    AssessedPost candidate = Candidacy.brief(opinion);
    GroupDecision decision = desk.accept(candidate, now);
    decision.changed().ifPresent(this::keep);
    if (desk.canAnswer(candidate)) {
      official.add(candidate);
    }
    signals.addAll(desk.answers(decision, candidate, now));
    signals.addAll(decision.signals());
    return signals;
  }

  /** What people corrected, which the grouper obeys now and remembers after a crash. */
  List<GroupSignal> correct(Correction correction, Instant now) {
    corrections.add(correction);
    GroupingDesk.Outcome outcome = desk.correct(correction, now);
    List<GroupSignal> signals = new ArrayList<>(desk.answers(outcome, now));
    signals.addAll(carryOut(outcome));
    return signals;
  }

  private List<GroupSignal> carryOut(GroupingDesk.Outcome outcome) {
    outcome.kept().forEach(this::keep);
    outcome.closed().forEach(kept::remove);
    return outcome.signals();
  }

  private void keep(OpenGroup group) {
    kept.put(group.groupId(), Topics.GROUP.value().toBytes(group));
  }

  private AssessedPost fresh(Post post, Instant now) {
    assessed++;
    return assess.apply(post, now);
  }

  private static AssessedPost about(AssessedPost before, Post post, Instant now) {
    return new AssessedPost(
        post,
        before.topics(),
        before.emergency(),
        before.place(),
        before.figures(),
        before.occurrence(),
        before.severity(),
        before.lexicon(),
        now);
  }

  private static boolean saysTheSame(Post before, Post post) {
    return sameWords(before, post) && before.engagement().equals(post.engagement());
  }

  private static boolean sameWords(Post before, Post post) {
    return before.title().equals(post.title())
        && before.text().equals(post.text())
        && before.sourceKind() == post.sourceKind()
        && Objects.equals(before.url(), post.url())
        && Objects.equals(before.publishedAt(), post.publishedAt())
        && before.firstSeenAt().equals(post.firstSeenAt());
  }

  /** Forgets everything but what the topics keep. */
  void crash() {
    desk = newDesk.get();
    corrections.forEach(desk::recall);
    official.forEach(desk::recallAnswer);
    kept.values().forEach(bytes -> desk.takeUp(group(bytes), Instant.MIN));
  }

  private static OpenGroup group(byte[] bytes) {
    return Topics.GROUP.value().fromBytes(bytes);
  }

  /** How many posts were really assessed. */
  long assessed() {
    return assessed;
  }
}
