package io.huiying.alert.adapters.page;

import io.huiying.contracts.incident.PageFetch;
import org.jspecify.annotations.Nullable;

/**
 * What was read at an address.
 *
 * @param fetch what came of it
 * @param text its words, absent when there are none to keep
 */
public record Page(PageFetch fetch, @Nullable String text) {}
