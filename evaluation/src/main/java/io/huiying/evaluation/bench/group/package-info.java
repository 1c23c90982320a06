/**
 * How dear grouping is, how many repetitions it finds, and what it does with the real hot lists.
 */
@NullMarked
package io.huiying.evaluation.bench.group;

import org.jspecify.annotations.NullMarked;
