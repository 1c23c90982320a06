package io.huiying.contracts.incident;

/** What kind of answer a release is. */
public enum ReleaseKind {
  NOTICE("通报"),
  PRESS_CONFERENCE("新闻发布会"),
  RUMOUR_REBUTTAL("辟谣"),
  FOLLOW_UP("续报"),
  REPLY("回应"),
  /** 组建新闻发布中心: informs nobody yet, so it answers nothing but its own clock. */
  PRESS_CENTRE("新闻发布中心组建");

  private final String label;

  ReleaseKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
