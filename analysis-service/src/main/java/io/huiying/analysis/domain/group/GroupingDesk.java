package io.huiying.analysis.domain.group;

import io.huiying.analysis.domain.duplicate.DuplicateTable;
import io.huiying.analysis.domain.duplicate.Wording;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grouper with its memory: one desk is one single writer. Whoever owns it keeps what changed in a
 * store of its own and sends what is to be told.
 *
 * <p>Groups cool by what the desk has read, not by the clock: a group takes posts until a post is
 * read that was taken in so much later. While a backlog waits, after an outage of whatever length,
 * its groups wait with it; in a house where nothing is reported, they stay open until something is.
 * A post taken in ahead of the clock (which was set back since) cools nothing before its time.
 */
public final class GroupingDesk {

  private static final Instant NOTHING_READ = Instant.EPOCH;

  private final PostGrouper grouper;
  private final GroupIndex index;
  private final DuplicateTable told;
  private final Corrector corrector;
  private final CorrectionLedger ledger = new CorrectionLedger();
  private final AnswerDesk answers;

  /** The group of the last post as it stood before that; empty when there was none. */
  private Optional<GroupView> before = Optional.empty();

  /** When the newest post read so far was taken in. */
  private Instant read = NOTHING_READ;

  /**
   * @param weights of terms
   * @param policy how alike, how long
   * @param grading how the grade follows from the figures
   */
  public GroupingDesk(TermWeights weights, GroupingPolicy policy, Grading grading) {
    this.grouper = new PostGrouper(weights, policy, grading);
    this.index = new GroupIndex(weights);
    this.told = new DuplicateTable(policy.remembered(), policy.coolsAfter());
    this.corrector = new Corrector(weights, grading);
    this.answers = new AnswerDesk(weights, policy);
  }

  /** A desk without groups, with the policy of the house. */
  public static GroupingDesk empty(TermWeights weights, Grading grading) {
    return new GroupingDesk(weights, GroupingPolicy.HOUSE, grading);
  }

  /**
   * What changed besides a post's own group.
   *
   * @param kept groups as they are now
   * @param closed ids of groups that take no more posts
   * @param over the same and the posts that they named, with when each group was last told
   * @param forgotten ids of groups that closed so long ago that nobody has to know them any more
   * @param signals what has to be told
   */
  public record Outcome(
      List<OpenGroup> kept,
      List<String> closed,
      Map<String, Instant> over,
      List<String> forgotten,
      List<GroupSignal> signals) {}

  /** Decides a post that was not counted before and remembers the outcome. */
  public GroupDecision accept(AssessedPost post, Instant now) {
    return accept(post, null, now);
  }

  /**
   * Decides a post and remembers the outcome.
   *
   * @param countedWith the original as whose repetition it was counted before, absent when it was
   *     not; see {@link #repeat}
   */
  public GroupDecision accept(AssessedPost post, @Nullable String countedWith, Instant now) {
    GroupDecision decision = grouper.accept(index, told, post, countedWith, now);
    before =
        decision
            .changed()
            .flatMap(group -> Optional.ofNullable(index.get(group.groupId())))
            .map(OpenGroup::view);
    decision.changed().ifPresent(index::put);
    remember(decision, post);
    readUpTo(post.post().ingestedAt());
    return decision;
  }

  /** Whether a post can answer an event that becomes known later, and has to be kept for that. */
  public boolean canAnswer(AssessedPost post) {
    return EarlierReleases.canAnswer(post);
  }

  /** Knows a post that was kept because it can answer. */
  public void recallAnswer(AssessedPost post) {
    answers.note(Telling.of(post));
  }

  /**
   * What official sources published outside a post's group about its event, and whose event a post
   * of theirs outside any group may answer. Told before what the decision tells, so that a clock
   * that is born overdue is opened knowing it. Asked once, right after the post was decided.
   */
  public List<GroupSignal> answers(GroupDecision decision, AssessedPost post, Instant now) {
    List<GroupSignal> signals = new ArrayList<>();
    if (canAnswer(post)) {
      Telling telling = Telling.of(post);
      boolean outside =
          decision instanceof GroupDecision.NotACandidate
              || decision instanceof GroupDecision.Opened;
      if (answers.note(telling) && outside) {
        signals.addAll(answers.answered(index, telling, this::told, now));
      }
    }
    decision
        .changed()
        .ifPresent(
            group ->
                signals.addAll(
                    answers.earlier(index, before.orElse(null), group, this::told, now)));
    return signals;
  }

  /** The same for groups that a correction opened: a 接报 may come after its answer, too. */
  public List<GroupSignal> answers(Outcome outcome, Instant now) {
    return outcome.kept().stream()
        .filter(group -> group.revision() == 1)
        .flatMap(group -> answers.earlier(index, null, group, this::told, now).stream())
        .toList();
  }

  /** Forgets posts that are too old to answer; their ids. */
  public List<String> forgetAnswers(Instant now) {
    return answers.forget(readBy(now));
  }

  private GroupView told(OpenGroup group) {
    return grouper.together(index, group).view();
  }

  private void remember(GroupDecision decision, AssessedPost post) {
    switch (decision) {
      case GroupDecision.Opened ignored -> remember(post);
      case GroupDecision.Joined ignored -> remember(post);
      case GroupDecision.Folded ignored -> {}
      case GroupDecision.Updated ignored -> {}
      case GroupDecision.NotACandidate ignored -> {}
    }
  }

  private void remember(AssessedPost post) {
    String id = post.post().postId();
    told.add(id, Wording.of(post.post()), post.place(), post.post().ingestedAt());
  }

  /** Counts posts that were folded before they came here; empty when no open group holds them. */
  public Optional<GroupDecision> repeat(Repeats repeats, Instant now) {
    Optional<GroupDecision> decision = grouper.repeat(index, repeats, now);
    decision.flatMap(GroupDecision::changed).ifPresent(index::put);
    readUpTo(repeats.lastSeenAt());
    return decision;
  }

  /** Obeys a correction; one that was obeyed before changes nothing. */
  public Outcome correct(Correction correction, Instant now) {
    ledger.note(correction);
    return outcome(corrector.correct(index, correction, now));
  }

  /** Knows a correction that was read before, should its group still come. */
  public void recall(Correction correction) {
    ledger.note(correction);
  }

  private static Outcome outcome(Corrector.Corrected corrected) {
    return new Outcome(corrected.groups(), List.of(), Map.of(), List.of(), corrected.signals());
  }

  /**
   * Knows a group that closed before, or a post of one, unless the group is open; in the order in
   * which they closed.
   *
   * @param lastSeen when the group was last told
   */
  public boolean recallClosed(String id, Instant lastSeen) {
    boolean news = index.get(id) == null && !index.hasTold(id, lastSeen);
    if (news) {
      index.close(id, lastSeen);
    }
    return news;
  }

  /**
   * Takes up a group that was kept before.
   *
   * @return whether it was news: echoes and groups that have cooled are not
   */
  public boolean takeUp(OpenGroup kept, Instant now) {
    OpenGroup known = index.get(kept.groupId());
    boolean stale = known != null && known.revision() >= kept.revision();
    if (stale || grouper.hasCooled(kept, readBy(now))) {
      return false;
    }
    index.put(kept);
    for (Member member : kept.tellings()) {
      Wording words = Wording.of(member.words());
      told.add(member.postId(), words, member.place(), member.seenAt());
    }
    readUpTo(kept.view().lastSeenAt());
    return true;
  }

  /** Obeys the corrections that were read before the group that they are about was taken up. */
  public Outcome catchUp(String groupId, Instant now) {
    List<OpenGroup> kept = new ArrayList<>();
    List<GroupSignal> signals = new ArrayList<>();
    for (Correction correction : ledger.about(groupId)) {
      Corrector.Corrected corrected = corrector.correct(index, correction, now);
      kept.addAll(corrected.groups());
      signals.addAll(corrected.signals());
    }
    return new Outcome(kept, List.of(), Map.of(), List.of(), signals);
  }

  /** Forgets the groups that have cooled and says so of each family once. */
  public Outcome cool(Instant now) {
    List<String> closed = new ArrayList<>();
    List<GroupSignal> signals = new ArrayList<>();
    Set<String> families = new HashSet<>();
    List<OpenGroup> cooled = grouper.cooled(index, readBy(now));
    for (OpenGroup group : cooled) {
      GroupSignal signal = grouper.cool(index, group, now);
      // A 接报 that no post ever joined was not told by this house, so it does not fall silent.
      if (signal.group().posts() > 0 && families.add(signal.groupId())) {
        signals.add(signal);
      }
      closed.add(group.groupId());
    }
    Map<String, Instant> over = new LinkedHashMap<>();
    for (OpenGroup group : cooled) {
      Instant lastSeen = group.view().lastSeenAt();
      over.put(group.groupId(), lastSeen);
      GroupIndex.members(group).forEach(post -> over.put(post, lastSeen));
    }
    List<String> forgotten = new ArrayList<>();
    over.forEach((id, lastSeen) -> forgotten.addAll(index.close(id, lastSeen)));
    return new Outcome(List.of(), closed, over, forgotten, signals);
  }

  private void readUpTo(Instant ingestedAt) {
    read = ingestedAt.isAfter(read) ? ingestedAt : read;
  }

  private Instant readBy(Instant now) {
    return read.isBefore(now) ? read : now;
  }

  /** The group under whose id a group is told: itself, or the survivor of a merge. */
  public String toldAs(String groupId) {
    return index.rootOf(groupId);
  }

  /** How many groups are open. */
  public int open() {
    return index.size();
  }
}
