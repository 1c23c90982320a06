package io.huiying.contracts.assess;

/** 等级, least grave first so that {@code compareTo} orders by gravity. */
public enum Severity {
  GENERAL("一般"),
  LARGER("较大"),
  MAJOR("重大"),
  EXTRAORDINARY("特别重大");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  public static Severity graver(Severity a, Severity b) {
    return a.atLeast(b) ? a : b;
  }
}
