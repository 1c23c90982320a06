/**
 * Metrics of the analysis, added from outside so that the domain stays free of them.
 *
 * <p>assessed − grouped candidates = posts that tell of no event. Alarm when {@code
 * huiying_index_lag} grows while {@code huiying_search_degraded} is 0, or when degraded for
 * minutes.
 */
@NullMarked
package io.huiying.analysis.adapters.metrics;

import org.jspecify.annotations.NullMarked;
