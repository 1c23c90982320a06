package io.huiying.contracts.assess;

/** What a figure counts. All count people but the last, which is in yuan. */
public enum FigureKind {
  DEAD("dead", "遇难"),
  INJURED("injured", "受伤"),
  SERIOUSLY_INJURED("seriouslyInjured", "重伤"),
  MISSING("missing", "失联"),
  TRAPPED("trapped", "被困"),
  RESCUED("rescued", "获救"),
  EVACUATED("evacuated", "转移"),
  /** Direct economic loss in yuan (人民币元). */
  DIRECT_LOSS("directLoss", "直接经济损失");

  private final String code;
  private final String label;

  FigureKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
