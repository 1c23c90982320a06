package io.huiying.contracts.incident;

/** 核否: why an incident needs no answer here. */
public enum DismissalReason {
  NOT_TRUE("不属实"),
  NOT_LOCAL("非本地"),
  NO_CASUALTIES("无伤亡"),
  NOT_AN_INCIDENT("非突发事件"),
  DUPLICATE("重复"),
  /** Nothing to answer here: it was taken for one of another topic. */
  WRONG_TOPIC("话题不符");

  private final String label;

  DismissalReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
