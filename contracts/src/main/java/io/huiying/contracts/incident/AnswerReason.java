package io.huiying.contracts.incident;

/** Which 政务舆情 have to be answered above all (国办发〔2016〕61号, five categories). */
public enum AnswerReason {
  POLICY("对政府及其部门重大政策措施存在误解误读"),
  PUBLIC_INTEREST("涉及公众切身利益且产生较大影响"),
  MORALITY("涉及民生领域严重冲击社会道德底线"),
  EMERGENCY("涉及突发事件处置和自然灾害应对"),
  SUPERIOR("上级政府要求下级政府主动回应");

  private final String label;

  AnswerReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
