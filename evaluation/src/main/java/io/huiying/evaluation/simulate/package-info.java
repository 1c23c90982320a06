/**
 * The whole analysis and alert logic on a virtual clock: posts in, incident events and alarms out,
 * without a broker, deterministic, with every promise checked after each step. A nemesis may crash,
 * repeat, reorder, delay and set clocks.
 */
@NullMarked
package io.huiying.evaluation.simulate;

import org.jspecify.annotations.NullMarked;
