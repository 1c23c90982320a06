/** Figures for operators. */
@NullMarked
package io.huiying.alert.adapters.metrics;

import org.jspecify.annotations.NullMarked;
