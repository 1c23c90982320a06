package io.huiying.alert.adapters.sse;

import io.huiying.alert.domain.notice.Audience;
import io.huiying.contracts.incident.Role;
import io.huiying.kit.access.Scope;

/**
 * As whom somebody listens.
 *
 * @param scope whose incidents they may hear of
 * @param onDuty whether they hear what is for the duty officer and the 带班领导 alone
 */
public record Listener(Scope scope, boolean onDuty) {

  /** Somebody who hears everything. */
  public static final Listener TO_ALL = new Listener(Scope.WHOLE_HOUSE, true);

  /** Who listens in a role: a monitor is not on duty. */
  public static Listener of(Scope scope, Role role) {
    return new Listener(scope, role.compareTo(Role.DUTY_OFFICER) >= 0);
  }

  boolean hearsAll() {
    return onDuty && scope.wholeHouse();
  }

  boolean isFor(Audience audience) {
    return onDuty || audience == Audience.EVERYBODY;
  }
}
