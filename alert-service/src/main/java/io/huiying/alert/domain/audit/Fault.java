package io.huiying.alert.domain.audit;

/** What can be wrong with the record of truth. */
public enum Fault {
  FLIPPED("被改动"),
  DROPPED("缺失"),
  INSERTED("多出"),
  REORDERED("次序被调换"),
  UNREADABLE("不是事件"),
  CHAIN_BROKEN("链断开"),
  HEAD_DIFFERS("与事件快照不符"),
  ROOT_BROKEN("根被改动");

  private final String label;

  Fault(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
