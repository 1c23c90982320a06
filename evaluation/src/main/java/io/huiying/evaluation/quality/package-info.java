/** How well posts are understood and grouped, on every labelled set, by the shared protocol. */
@NullMarked
package io.huiying.evaluation.quality;

import org.jspecify.annotations.NullMarked;
