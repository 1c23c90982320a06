package io.huiying.contracts.incident;

/** What the public asks of an authority after an event; a release answers some of it. */
public enum ReleasePoint {
  FACTS("事实真相"),
  CAUSE("原因"),
  MEASURES("措施"),
  OUTCOME("处置结果"),
  NEXT_STEP("下一步");

  private final String label;

  ReleasePoint(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
