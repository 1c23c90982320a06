/**
 * The real broker and the real search node for tests, once for each JVM. It lies in main, not in a
 * test jar, because the tests of every module use it; a house needs neither JUnit nor
 * Testcontainers, which are on no class path of its own.
 */
@NullMarked
package io.huiying.local.parts;

import org.jspecify.annotations.NullMarked;
