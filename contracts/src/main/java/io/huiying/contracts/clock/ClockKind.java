package io.huiying.contracts.clock;

/** What a clock waits for. */
public enum ClockKind {
  /** 签收: somebody on duty has seen it. */
  ACKNOWLEDGE("签收", "签收后停止"),
  /** 首次发布 (国办发〔2016〕80号: 5 hours). */
  FIRST_RELEASE("首次发布", "首次发布后停止"),
  /** 新闻发布会 (国办发〔2016〕61号, 80号: 24 hours). */
  PRESS_CONFERENCE("新闻发布会", "发布会召开后停止"),
  /** 其他政务舆情的回应 (国办发〔2016〕61号: 48 hours). */
  RESPONSE("舆情回应", "回应发布后停止"),
  /** 新闻发布中心: set up, not a conference held (北京 2021). */
  PRESS_CENTRE("新闻发布中心", "新闻发布中心组建并登记后停止"),
  /** 首报 to one recipient (RULES B5). */
  REPORT_UP("首报", "首报登记后停止"),
  /** 续报, again and again until 终报. */
  FOLLOW_UP("续报", "续报登记后重新计时，终报后停止"),
  /** 补报: an authoritative casualty figure differs from what was reported. */
  SUPPLEMENT("补报", "补报登记后停止"),
  /** 终报, 核报. */
  FINAL("终报", "终报登记后停止"),
  /** 持续发布: longest silence, and figures newer than the last release. */
  CONTINUED_RELEASE("持续发布", "再次发布后重新计时，结案后停止"),
  /** 政策解读 (RULES C4: 3 working days). */
  INTERPRETATION("政策解读", "登记解读材料后停止"),
  /** 转载 (RULES C5: 24 hours). */
  REPOST("转载", "登记转载链接后停止"),
  /** 办事指南更新 (RULES C6: 1 working day). */
  SERVICE_GUIDE("办事指南更新", "登记更新后的办事指南后停止"),
  /** An acknowledgement without progress expires. */
  PROGRESS("签收后处置", "核定、交办、发布或报送后停止");

  private final String label;
  private final String stopsOn;

  ClockKind(String label, String stopsOn) {
    this.label = label;
    this.stopsOn = stopsOn;
  }

  public String label() {
    return label;
  }

  /** Whether it waits for a report upward. */
  public boolean report() {
    return this == REPORT_UP || this == FOLLOW_UP || this == SUPPLEMENT || this == FINAL;
  }

  /** Whether the public waits for it, once: a release, a conference, a press centre. */
  public boolean release() {
    return this == FIRST_RELEASE
        || this == PRESS_CONFERENCE
        || this == PRESS_CENTRE
        || this == RESPONSE;
  }

  /** In words, for people: what stops it. */
  public String stopsOn() {
    return stopsOn;
  }
}
