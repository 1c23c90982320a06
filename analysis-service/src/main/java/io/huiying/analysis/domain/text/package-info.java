/**
 * A post's words as they are matched: one normalised copy, offsets leading back to the original.
 */
@NullMarked
package io.huiying.analysis.domain.text;

import org.jspecify.annotations.NullMarked;
