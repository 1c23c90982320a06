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
  /** 初判 before a toll is known: lifts what is possible, never what is confirmed. */
  MAGNITUDE("震级", "级");

  private final String label;
  private final String unit;

  Column(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  public String label() {
    return label;
  }

  public String unit() {
    return unit;
  }
}
