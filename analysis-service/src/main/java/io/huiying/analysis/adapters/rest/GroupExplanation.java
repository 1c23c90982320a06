package io.huiying.analysis.adapters.rest;

import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.util.List;
import java.util.Objects;

/**
 * Why a group is what it is.
 *
 * @param groupId the group
 * @param rules the rule versions under which its posts were decided
 * @param headline the title that says most
 * @param posts distinct posts
 * @param repeats posts folded into them
 * @param members posts with their words and what was folded into each
 * @param reasons why each joined, opened, was folded or moved; the parts in nats
 * @param terms what its posts are about, the most telling first
 * @param trajectory the claims of figures with what each is worth
 * @param corrections what people corrected in it
 */
public record GroupExplanation(
    String groupId,
    List<String> rules,
    String headline,
    int posts,
    int repeats,
    List<Member> members,
    List<JoinReason> reasons,
    List<String> terms,
    List<FigurePoint> trajectory,
    List<Correction> corrections) {

  private static final int TERMS = 24;

  static GroupExplanation of(OpenGroup group) {
    GroupView view = group.view();
    return new GroupExplanation(
        group.groupId(),
        group.reasons().stream().map(JoinReason::rules).distinct().toList(),
        view.headline(),
        view.posts(),
        Objects.requireNonNullElse(view.repeats(), 0),
        group.tellings(),
        group.reasons(),
        group.terms().stream().limit(TERMS).map(OpenGroup.TermCount::term).toList(),
        view.trajectory(),
        group.corrections());
  }
}
