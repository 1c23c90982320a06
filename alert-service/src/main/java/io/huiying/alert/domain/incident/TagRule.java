package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.JudgeTag;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.Rejection.Code;
import org.jspecify.annotations.Nullable;

/** Tags: each is judged once, and turned round only with a reason. */
enum TagRule implements CommandRule {
  TAG_CHANGES(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof JudgeTag judge
          ? TagPolicy.known(incident, judge.tag())
              .filter(known -> known.confirmed() == judge.confirmed())
              .map(
                  known ->
                      "“%s”%s（%s，%s），记录未改变。"
                          .formatted(
                              known.tag().label(),
                              TagPolicy.label(known.confirmed()),
                              known.by(),
                              CommandWords.time(known.at())))
              .orElse(null)
          : null;
    }
  },
  TAG_TURNED_WITH_A_REASON(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof JudgeTag judge && CommandRule.blank(judge.reason())
          ? TagPolicy.known(incident, judge.tag())
              .map(
                  known ->
                      "“%s”%s，改判须写明理由。记录未改变，请补填后再提交。"
                          .formatted(known.tag().label(), TagPolicy.label(known.confirmed())))
              .orElse(null)
          : null;
    }
  },
  TAG_POSTS_BOUNDED(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof JudgeTag judge
              && (judge.posts().size() > JudgedTag.MAX_POSTS
                  || !judge.posts().stream().allMatch(Bounds::named))
          ? "所依据的信息最多 %d 条，须为信息编号。未登记，请核对。".formatted(JudgedTag.MAX_POSTS)
          : null;
    }
  };

  private final Code code;

  TagRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }
}
