package io.huiying.contracts.incident;

/** How a report was made. Rule sets set deadlines for each apart. */
public enum ReportForm {
  TELEPHONE("电话"),
  /** Needs a 签发人. */
  WRITTEN("书面");

  private final String label;

  ReportForm(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
