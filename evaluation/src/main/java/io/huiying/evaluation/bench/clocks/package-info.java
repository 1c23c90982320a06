/**
 * The promise of the clocks, judged from outside: every deadline announced, none early, each once
 * after the outbox, while the programs that announce them are killed.
 */
@NullMarked
package io.huiying.evaluation.bench.clocks;

import org.jspecify.annotations.NullMarked;
