package io.huiying.contracts.incident;

/** 舆情 to be watched above all: the 2017 government-openness plan's three kinds. */
public enum PriorityTag {
  MAJOR_POLICY("涉重大政策"),
  CREDIBILITY("影响公信力"),
  MORALITY("冲击道德底线");

  private final String label;

  PriorityTag(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
