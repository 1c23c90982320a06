package io.huiying.alert.adapters.console;

import org.jspecify.annotations.Nullable;

/** Finds the words behind a salted digest. */
@FunctionalInterface
public interface Quotes {

  /** The words; absent when erased or not read yet. */
  @Nullable String of(String digest);
}
