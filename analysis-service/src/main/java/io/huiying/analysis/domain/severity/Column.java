package io.huiying.analysis.domain.severity;

/** What a grading standard counts (RULES B4). Money in yuan, areas in hectares, times in hours. */
public enum Column {
  DEAD("死亡", "人"),
  DEAD_AND_MISSING("死亡和失踪", "人"),
  SERIOUSLY_INJURED("重伤", "人"),
  DEAD_AND_SERIOUSLY_INJURED("死亡和重伤", "人"),
  /** Ill or hurt, however lightly: 中毒人数, 伤亡人数. */
  INJURED("受伤（中毒、发病）", "人"),
  EVACUATED("紧急转移", "人"),
  LOSS("直接经济损失", "元"),
  /** 受害面积; 过火面积 is wider and only shows what is possible. */
  BURNED("受害面积", "公顷"),
  TRAPPED_HOURS("被困或滞留", "小时"),
  TRAPPED("被困", "人"),
  DERAILED_PASSENGER("客运列车脱轨", "辆"),
  DERAILED_FREIGHT("货运列车脱轨", "辆"),
  /** 中断行车, 中断运行, 不能访问. */
  INTERRUPTED_HOURS("中断", "小时"),
  /** Whose personal data leaked; records (条) are no people. */
  LEAKED("泄露个人信息", "人"),
  /** 影响人口. */
  AFFECTED("影响", "人"),
  /** Who took part in a 群体性事件 at once. */
  PARTICIPANTS("参与", "人"),
  BRAWLERS("参与械斗", "人"),
  /** 初判 before a toll is known: lifts what is possible, never what is confirmed. */
  MAGNITUDE("震级", "级");

  private final String label;
  private final String unit;

  Column(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  /** Whether a text measures it, in contrast to what figures of people and money tell. */
  boolean measured() {
    return switch (this) {
      case DEAD,
          DEAD_AND_MISSING,
          SERIOUSLY_INJURED,
          DEAD_AND_SERIOUSLY_INJURED,
          INJURED,
          EVACUATED,
          LOSS,
          TRAPPED ->
          false;
      case BURNED,
          TRAPPED_HOURS,
          DERAILED_PASSENGER,
          DERAILED_FREIGHT,
          INTERRUPTED_HOURS,
          LEAKED,
          AFFECTED,
          PARTICIPANTS,
          BRAWLERS,
          MAGNITUDE ->
          true;
    };
  }

  public String label() {
    return label;
  }

  public String unit() {
    return unit;
  }
}
