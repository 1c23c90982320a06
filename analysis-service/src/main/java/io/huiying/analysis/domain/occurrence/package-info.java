/** When it happened, apart from when it was counted and when it was published. */
@NullMarked
package io.huiying.analysis.domain.occurrence;

import org.jspecify.annotations.NullMarked;
