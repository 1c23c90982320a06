package io.huiying.analysis.domain.explain;

import io.huiying.analysis.domain.group.Candidacy;
import io.huiying.analysis.domain.group.KeptGroups;
import io.huiying.analysis.domain.group.Veto;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.OpenGroup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The group of a post and why it joined, or why it is in none, as far as that is kept.
 *
 * @param groupId the group that names the post, or the post that it repeats; absent when none does
 * @param reason what was weighed; absent where nothing was, or where it is no longer kept
 * @param text the same for people, Chinese first
 */
public record Belonging(@Nullable String groupId, @Nullable JoinReason reason, String text) {

  /**
   * Tells it.
   *
   * @param post as it is understood now
   * @param emergency whether it reported one when it was assessed
   * @param original the post that it repeats, empty when none is known
   * @param groups those kept
   */
  public static Belonging of(
      AssessedPost post, boolean emergency, Optional<String> original, KeptGroups groups) {
    String postId = post.post().postId();
    return groups
        .holding(postId)
        .map(group -> within(group, postId, original))
        .or(() -> original.map(first -> repeating(first, groups)))
        .orElseGet(() -> new Belonging(null, null, alone(post, emergency)));
  }

  private static Belonging within(OpenGroup group, String postId, Optional<String> original) {
    @Nullable JoinReason reason =
        group.reasons().stream()
            .filter(each -> each.postId().equals(postId))
            .reduce((earlier, later) -> later)
            .orElse(null);
    String text =
        reason != null
            ? why(reason)
            : original
                .map(first -> repeats(first, "计入同一组", "counted in its group"))
                .orElse(
                    "在这一组中；当时的理由已不再保留（每组只留最早和最近的 %d 条），或由人工更正移入 / in this group; the reason is no longer kept, or a person moved it here"
                        .formatted(OpenGroup.MAX_REASONS));
    return new Belonging(group.groupId(), reason, text);
  }

  private static Belonging repeating(String original, KeptGroups groups) {
    return groups
        .holding(original)
        .map(
            group ->
                new Belonging(
                    group.groupId(), null, repeats(original, "计入它所在的组", "counted in its group")))
        .orElseGet(
            () ->
                new Belonging(
                    null,
                    null,
                    repeats(
                        original,
                        "后者不在现存的组中（未成组，或已冷却）",
                        "which is in no kept group (none was opened, or it cooled)")));
  }

  private static String repeats(String original, String follows, String inEnglish) {
    return "与 %s 相同或几乎相同，已折叠，%s / repeats %s, %s".formatted(original, follows, original, inEnglish);
  }

  private static String why(JoinReason reason) {
    return switch (reason.outcome()) {
      case OPENED ->
          reason.nearest() == null
              ? "由它开组：当时没有相近的组 / opened the group: no other came into question"
              : "由它开组：未并入最接近的 %s，因%s / opened the group: not in the nearest, %s"
                  .formatted(reason.nearest(), parted(reason), reason.parted());
      case JOINED ->
          "并入这一组：合计 %s，需要 %s / joined: scored %s, needed %s"
              .formatted(
                  decimal(score(reason)),
                  decimal(reason.needed()),
                  decimal(score(reason)),
                  decimal(reason.needed()));
      case FOLDED ->
          "与组中 %s 几乎相同（相似度 %s），折叠其下 / folded: nearly repeats %s"
              .formatted(reason.nearest(), decimal(score(reason)), reason.nearest());
      case CORRECTED -> "由人工更正移入 / moved here by a person's correction";
    };
  }

  /** In the user's language; another version's code stays as it is. */
  private static String parted(JoinReason reason) {
    String code = String.valueOf(reason.parted());
    return Arrays.stream(Veto.values())
        .filter(veto -> veto.name().equals(code))
        .findFirst()
        .map(Belonging::label)
        .orElseGet(
            () ->
                code.equals("SCORE")
                    ? "相近程度不够（合计 %s，需要 %s）"
                        .formatted(decimal(score(reason)), decimal(reason.needed()))
                    : code);
  }

  private static String label(Veto veto) {
    return switch (veto) {
      case OTHER_MARK -> "演练与实况不混";
      case OTHER_PLACE -> "地点不同";
      case OTHER_COUNTRY -> "境内外不同";
      case OTHER_HAZARD -> "类型不同";
      case OTHER_DATE -> "事发时间不同";
      case OTHER_TIME -> "时间相隔太久";
    };
  }

  private static String alone(AssessedPost post, boolean emergency) {
    if (emergency) {
      return "报告突发事件，但现存的组都未列它：组已冷却、不再保留，或组内帖文多、只列最近 %d 条，或刚读到、尚未归组 / reports an emergency, but no kept group names it: its group cooled, names only its newest posts, or is still to come"
          .formatted(OpenGroup.MAX_MEMBERS);
    }
    return Candidacy.isCandidate(post)
        ? "未判为突发事件：不会开组，只能并入讲同一事件的组；没有足够相近的组，或该组已冷却 / reports no emergency: it opens no group and could only follow one; none was near enough, or it cooled"
        : "未判为突发事件，也无地点、相关话题或编号：不参与归组 / reports no emergency and names no place, such topic or number: never weighed for a group";
  }

  private static double score(JoinReason reason) {
    return reason.parts().stream().mapToDouble(JoinReason.Part::value).sum();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
