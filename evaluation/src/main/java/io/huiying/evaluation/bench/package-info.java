/** Benchmarks: each prints a ratio against a yardstick measured in the same run. */
@NullMarked
package io.huiying.evaluation.bench;

import org.jspecify.annotations.NullMarked;
