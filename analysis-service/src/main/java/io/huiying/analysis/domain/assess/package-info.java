/** Understanding one post: who reads what in which order, and what comes out. */
@NullMarked
package io.huiying.analysis.domain.assess;

import org.jspecify.annotations.NullMarked;
