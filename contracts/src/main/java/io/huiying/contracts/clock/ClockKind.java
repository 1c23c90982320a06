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
  RESPONSE("舆情回应", "回应发布后停止");

  private final String label;
  private final String stopsOn;

  ClockKind(String label, String stopsOn) {
    this.label = label;
    this.stopsOn = stopsOn;
  }

  public String label() {
    return label;
  }

  /** In words, for people: what stops it. */
  public String stopsOn() {
    return stopsOn;
  }
}
