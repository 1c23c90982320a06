/**
 * A house of its own for a test or a benchmark, and a client that uses it as people and feeds do.
 */
@NullMarked
package io.huiying.evaluation.house;

import org.jspecify.annotations.NullMarked;
