/** The real data that lie beside the repository and are never part of it. */
@NullMarked
package io.huiying.evaluation.shared;

import org.jspecify.annotations.NullMarked;
