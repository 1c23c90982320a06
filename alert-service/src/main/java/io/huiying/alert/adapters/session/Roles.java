package io.huiying.alert.adapters.session;

/** Role codes as annotations need them; the same as {@code Role.code()}. */
public final class Roles {

  public static final String MONITOR = "monitor";
  public static final String DUTY_OFFICER = "duty-officer";
  public static final String MANAGER = "manager";
  public static final String ADMIN = "admin";

  private Roles() {}
}
