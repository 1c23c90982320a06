/** What the house is measured by, seen from outside: benchmarks, and tests of the whole. */
@NullMarked
package io.huiying.evaluation;

import org.jspecify.annotations.NullMarked;
