/**
 * The real broker and the real search node for tests, once for each JVM. It lies in main, not in a
 * test jar, because it needs no JUnit to run and the benchmarks use it as well as the tests of
 * every module.
 */
@NullMarked
package io.huiying.local.parts;

import org.jspecify.annotations.NullMarked;
