package io.huiying.alert.domain.incident;

import io.huiying.contracts.incident.Absorption;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Merge;
import io.huiying.contracts.incident.IncidentAction.Split;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.Rejection.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the survivor can see of a merge or a split; the loser looks at itself. */
enum MergeRule implements CommandRule {
  MERGE_WITH_ANOTHER(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof Merge merge)) {
        return null;
      }
      return merge.loserId().matches("i[0-9a-f]{24}") && !merge.loserId().equals(incident.id())
          ? null
          : "请选择另一个事件并入本事件。未作更改，请核对事件编号。";
    }
  },
  MERGED_ONCE(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Merge merge && absorbed(incident).contains(merge.loserId())
          ? "该事件已并入本事件，无需重复合并。"
          : null;
    }
  },
  /** What is asked again because no answer came has fitted before; else it would wait for ever. */
  MERGE_FITS(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Merge merge
              && !incident.handled().merging().contains(merge.loserId())
              && MergePolicy.full(incident)
          ? "本事件记录过多（发布、报送、说法超过上限的一半，或已并入 %d 个事件），不能再并入。".formatted(Bounds.ABSORBED)
          : null;
    }
  },
  SPLIT_SAYS_WHAT(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof Split split)) {
        return null;
      }
      boolean one = (split.loserId() == null) != split.postIds().isEmpty();
      return one && split.postIds().size() <= Bounds.SPLIT_POSTS
          ? null
          : "拆分须指明一个已并入的事件，或 1 至 %d 条信息。未作更改，请重新选择。".formatted(Bounds.SPLIT_POSTS);
    }
  },
  SPLIT_NEEDS_ITS_POSTS(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      if (!(command.action() instanceof Split split) || split.postIds().isEmpty()) {
        return null;
      }
      if (incident.kind() == IncidentKind.OPINION && incident.handled().intake() == null) {
        return "本事件由话题升温发现，其信息随检索而定，不能拆分；如有另一事件，请另行接报登记。未作更改。";
      }
      return Boolean.TRUE.equals(incident.handled().cooled())
          ? "本事件网上已无新内容，其信息不再归并，不能再拆分；如有另一事件，请另行接报登记。未作更改。"
          : null;
    }
  },
  SPLITTING_NEEDS_REASON(Code.INVALID) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Split split && CommandRule.blank(split.reason())
          ? "拆分须填写理由。未作更改，请填写理由后再提交。"
          : null;
    }
  },
  SPLIT_WAS_MERGED(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Split split
              && split.loserId() != null
              && !absorbed(incident).contains(split.loserId())
          ? "该事件没有并入本事件，未作更改，请核对。"
          : null;
    }
  },
  SPLIT_NEWEST_FIRST(Code.NOT_ALLOWED_NOW) {
    @Override
    public @Nullable String broken(
        Incident incident, IncidentCommand command, DecisionContext context) {
      return command.action() instanceof Split split
              && split.loserId() != null
              && !absorbed(incident).getLast().equals(split.loserId())
          ? "此后还并入了其他事件，请先拆分最后并入的事件（%s）。".formatted(absorbed(incident).getLast())
          : null;
    }
  };

  private final Code code;

  MergeRule(Code code) {
    this.code = code;
  }

  @Override
  public Code code() {
    return code;
  }

  private static List<String> absorbed(Incident incident) {
    return incident.handled().absorbed().stream().map(Absorption::incidentId).toList();
  }
}
