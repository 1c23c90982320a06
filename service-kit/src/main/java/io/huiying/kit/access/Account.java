package io.huiying.kit.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huiying.contracts.incident.Role;
import org.jspecify.annotations.Nullable;

/**
 * An embedded account.
 *
 * @param name sign-in name
 * @param role what it may do
 * @param password salted and stretched, see {@link PasswordHash}
 * @param divisions whose incidents; absent in accounts made before there were scopes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(String name, Role role, String password, @Nullable Scope divisions) {

  /** Whose incidents it sees and acts on. */
  public Scope scope() {
    return divisions == null ? Scope.unsaid(role) : divisions;
  }

  Account with(String newPassword) {
    return new Account(name, role, newPassword, divisions);
  }

  Account with(Scope scope) {
    return new Account(name, role, password, scope);
  }

  @Override
  public String toString() {
    return "Account[" + name + "]";
  }
}
