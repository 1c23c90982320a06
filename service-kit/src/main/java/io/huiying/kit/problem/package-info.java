/** Errors as people and programs read them (RFC 9457). */
@NullMarked
package io.huiying.kit.problem;

import org.jspecify.annotations.NullMarked;
