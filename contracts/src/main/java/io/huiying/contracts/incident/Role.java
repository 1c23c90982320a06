package io.huiying.contracts.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a signed-in person may do; {@link #SYSTEM} is the house itself. */
public enum Role {
  MONITOR("monitor", "监测岗"),
  DUTY_OFFICER("duty-officer", "值班员"),
  MANAGER("manager", "分管领导"),
  ADMIN("admin", "管理员"),
  SYSTEM("system", "系统");

  private final String code;
  private final String label;

  Role(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @JsonValue
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /**
   * The role of a code.
   *
   * @throws IllegalArgumentException when no role has that code
   */
  @JsonCreator
  public static Role ofCode(String code) {
    for (Role role : values()) {
      if (role.code.equals(code)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role has the code " + code);
  }
}
