package io.huiying.alert.adapters.session;

import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;

/** Who asks. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The signed-in person in the highest of their roles. */
  public Actor actor() {
    Role role =
        identity.getRoles().stream()
            .map(Role::ofCode)
            .max(Comparator.naturalOrder())
            .orElseThrow(
                () -> new IllegalStateException("an endpoint let somebody in without role"));
    return new Actor(identity.getPrincipal().getName(), role);
  }
}
