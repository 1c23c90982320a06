package io.huiying.contracts.incident;

/** Whose incident it is, seen from this installation's home (its level and division codes). */
public enum Ownership {
  /** 本级: starts this house's clocks. */
  OWN("本级"),
  /** 下级: starts the lower owner's clocks, shown as 督办. */
  SUBORDINATE("督办"),
  /** 外地: 关注, without clocks, ladders or statistics. */
  OUTSIDE("外地"),
  /** 境外: 关注, without clocks, ladders or statistics. */
  FOREIGN("境外"),
  /** The place is not known: starts ACKNOWLEDGE only, and asks for the place. */
  UNKNOWN("地点待核");

  private final String label;

  Ownership(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
