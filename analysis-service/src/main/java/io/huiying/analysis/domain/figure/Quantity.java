package io.huiying.analysis.domain.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number as written, with the interval that its words allow (RULES C2).
 *
 * @param start first position, words like 至少 included
 * @param end one past the last, words like 余 included
 * @param value the bare number (30余 gives 30), absent for 数十 and 多
 * @param lower least number meant
 * @param upper greatest number meant, {@link Long#MAX_VALUE} when open
 */
public record Quantity(int start, int end, @Nullable Long value, long lower, long upper) {}
