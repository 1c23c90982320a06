package io.huiying.analysis.domain.severity;

import io.huiying.analysis.domain.text.NormalText;
import org.jspecify.annotations.Nullable;

/**
 * What single standards count: derailed carriages and interrupted traffic (国务院令501号), people whose
 * data leaked (网络安全事件分级指南), people gathered (2006分级标准).
 */
final class OtherMeasures {

  private static final String PEOPLE = "人名位";

  /** How far back the words say what kind of train it was. */
  private static final int TRAIN = 30;

  private OtherMeasures() {}

  /**
   * A number of one column.
   *
   * @param value 0 when none was found
   */
  record Measured(Column column, double value) {}

  /** 12节车厢脱轨, 脱轨12辆: freight where the words say so, else carriages with people in them. */
  static @Nullable Measured derailed(NormalText text, int at) {
    if (!text.has("脱轨", at)) {
      return null;
    }
    MeasuredNumber before = MeasuredNumber.before(text, at);
    MeasuredNumber found =
        before.value() > 0 && before.counts(text, "节辆")
            ? before
            : MeasuredNumber.after(text, at + 2);
    String near = text.slice(at - TRAIN, at + TRAIN);
    boolean freight = near.contains("货运") || near.contains("货物列车") || near.contains("货车");
    return found.counts(text, "节辆")
        ? new Measured(freight ? Column.DERAILED_FREIGHT : Column.DERAILED_PASSENGER, found.value())
        : null;
  }

  /** 中断行车9小时, 无法访问达26小时. */
  static @Nullable Measured interrupted(NormalText text, int at) {
    boolean named = text.has("中断", at) || text.has("不能访问", at) || text.has("无法访问", at);
    return named
        ? new Measured(Column.INTERRUPTED_HOURS, MeasuredNumber.after(text, at + 2).hours(text))
        : null;
  }

  /** 泄露1.2亿人个人信息, 影响1000余万人. */
  static @Nullable Measured reached(NormalText text, int at) {
    boolean leaked = text.has("泄露", at) || text.has("泄漏", at);
    if (!leaked && !text.has("影响", at)) {
      return null;
    }
    MeasuredNumber after = MeasuredNumber.after(text, at + 2);
    MeasuredNumber found =
        leaked && !after.counts(text, PEOPLE) ? MeasuredNumber.before(text, at) : after;
    return found.counts(text, PEOPLE)
        ? new Measured(leaked ? Column.LEAKED : Column.AFFECTED, found.value())
        : null;
  }

  /** 约1200人聚集, 聚集1200余人, 300余人参与械斗. */
  static @Nullable Measured gathered(NormalText text, int at) {
    boolean brawl = text.has("械斗", at);
    if (!brawl && !text.has("聚集", at) && !text.has("参与", at)) {
      return null;
    }
    MeasuredNumber before = MeasuredNumber.before(text, at);
    MeasuredNumber found =
        before.value() > 0 && before.counts(text, PEOPLE)
            ? before
            : MeasuredNumber.after(text, at + 2);
    return found.counts(text, PEOPLE)
        ? new Measured(brawl ? Column.BRAWLERS : Column.PARTICIPANTS, found.value())
        : null;
  }
}
