package io.huiying.contracts.incident;

/** Which step of reporting upward it is (RULES B5). */
public enum ReportKind {
  /** First report, from 接报 or from the first knowledge. */
  FIRST("首报"),
  /** As the situation develops; numbered 续报一, 续报二 … */
  FOLLOW_UP("续报"),
  /** Casualties changed within 30 days (road traffic, fire: 7 days). */
  SUPPLEMENT("补报"),
  /** The incident is over. */
  FINAL("终报");

  private final String label;

  ReportKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
