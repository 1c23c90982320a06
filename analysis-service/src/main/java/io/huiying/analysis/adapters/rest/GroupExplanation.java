package io.huiying.analysis.adapters.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a group is what it is, as far as that is kept: the newest posts and the first and the newest
 * reasons, not all of a large group.
 *
 * @param groupId the group
 * @param rules the rule versions under which the reasons were decided
 * @param headline the title that says most
 * @param posts distinct posts
 * @param repeats posts folded into them
 * @param members the first and the newest posts, at most {@value OpenGroup#MAX_TELLINGS}, with
 *     their words and what was folded into each
 * @param reasons why the first and the newest of them joined, opened, were folded or moved, at most
 *     {@value OpenGroup#MAX_REASONS}; the parts in nats
 * @param terms what its posts are about, the most telling first
 * @param trajectory the claims of figures with what each is worth
 * @param corrections what people corrected in it
 * @param surge of what a surge opened: the hours that say why; absent for a group of posts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
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
    List<Correction> corrections,
    @Nullable SurgeReason surge) {

  private static final int TERMS = 24;

  /** Names the rules of surges; raised with every change of them. */
  private static final String SURGES = "surges-2";

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
        group.corrections(),
        null);
  }

  /** Of what a surge opened, with the posts that search finds in its hours. */
  static GroupExplanation of(String surgeId, List<Heat.TopicHour> hours, List<Member> posts) {
    return new GroupExplanation(
        surgeId,
        List.of(SURGES),
        SurgePosts.headline(posts),
        hours.stream().mapToInt(Heat.TopicHour::posts).sum(),
        0,
        posts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SurgeReason.of(hours));
  }
}
