package io.huiying.contracts.incident;

/** Whether families were told before publication. Nothing about the families themselves is kept. */
public enum FamiliesTold {
  YES("已先行告知"),
  NO("未先行告知"),
  NOT_APPLICABLE("不涉及");

  private final String label;

  FamiliesTold(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
