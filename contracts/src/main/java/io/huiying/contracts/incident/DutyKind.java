package io.huiying.contracts.incident;

/** A duty beside releases and reports that an incident, or a policy about it, brings. */
public enum DutyKind {
  /** 解读: within 3 working days of publication (RULES C4). */
  INTERPRETATION("政策解读"),
  /** 转载: within 24 hours of publication (RULES C5). */
  REPOST("转载"),
  /** 办事指南: within 1 working day (RULES C6). */
  SERVICE_GUIDE("办事指南更新"),
  /** 调查报告公开: opened by closing. */
  INVESTIGATION_REPORT("调查报告公开");

  private final String label;

  DutyKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
