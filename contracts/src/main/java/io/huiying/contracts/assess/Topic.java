package io.huiying.contracts.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The 16 government topics. The code is what travels; the Chinese name is what people read. */
public enum Topic {
  WORK_SAFETY("work-safety", "安全生产"),
  DISASTER("disaster", "防灾减灾救灾"),
  FOOD_DRUG("food-drug", "食品药品安全"),
  EDUCATION("education", "就学"),
  HEALTHCARE("healthcare", "就医"),
  HOUSING("housing", "住房保障"),
  ELDERLY_CARE("elderly-care", "养老服务"),
  EMPLOYMENT("employment", "就业社保"),
  ECOLOGY("ecology", "生态环境"),
  TRANSPORT("transport", "交通运输"),
  PUBLIC_SECURITY("public-security", "社会治安"),
  MARKET("market", "市场监管"),
  FINANCE("finance", "经济金融"),
  WELFARE("welfare", "社会救助"),
  GOVERNANCE("governance", "政务作风"),
  CITY_MANAGEMENT("city-management", "城乡建设");

  private final String code;
  private final String label;

  Topic(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The stable code, e.g. {@code work-safety}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The Chinese name, e.g. 安全生产. */
  public String label() {
    return label;
  }

  /**
   * The topic of a code.
   *
   * @throws IllegalArgumentException when no topic has that code
   */
  @JsonCreator
  public static Topic ofCode(String code) {
    return Arrays.stream(values())
        .filter(topic -> topic.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no topic has the code " + code));
  }
}
