/** Where it happened, to the administrative division. */
@NullMarked
package io.huiying.analysis.domain.place;

import org.jspecify.annotations.NullMarked;
