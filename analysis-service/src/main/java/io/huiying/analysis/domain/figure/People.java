package io.huiying.analysis.domain.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number of people.
 *
 * @param start first position
 * @param end one past the counting word (人, 名)
 * @param value the bare number, absent for 多人
 * @param lower least meant
 * @param upper greatest meant, {@link Long#MAX_VALUE} when open
 */
record People(int start, int end, @Nullable Long value, long lower, long upper) {}
