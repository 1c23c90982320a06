package io.huiying.alert.adapters.session;

import org.jspecify.annotations.Nullable;

/** What a person types to sign in; never logged. */
public record SignIn(@Nullable String username, @Nullable String password) {

  @Override
  public String toString() {
    return "SignIn";
  }
}
