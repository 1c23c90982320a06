package io.huiying.contracts.assess;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four kinds of 突发事件 (突发事件应对法 第2条). */
public enum EmergencyKind {
  @JsonProperty("natural-disaster")
  NATURAL_DISASTER("natural-disaster", "自然灾害"),
  @JsonProperty("accident")
  ACCIDENT("accident", "事故灾难"),
  @JsonProperty("public-health")
  PUBLIC_HEALTH("public-health", "公共卫生事件"),
  @JsonProperty("social-security")
  SOCIAL_SECURITY("social-security", "社会安全事件");

  private final String code;
  private final String label;

  EmergencyKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
