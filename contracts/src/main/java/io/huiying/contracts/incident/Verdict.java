package io.huiying.contracts.incident;

/** What a 研判 of an incident came to; 非本地 and 不属实 are dismissals. */
public enum Verdict {
  /** 需回应: its 48 hours are no longer provisional. */
  ANSWER("需回应"),
  /** 关注: nobody has to answer it; its 48 hours stop. */
  WATCH("关注"),
  /** Looked at, stays as it is: what had been proposed since changes nothing. */
  UNCHANGED("已研判，维持不变");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
