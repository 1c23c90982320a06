/** Why a post was understood as it was: what spoke for it and what against, with the words. */
@NullMarked
package io.huiying.analysis.domain.explain;

import org.jspecify.annotations.NullMarked;
