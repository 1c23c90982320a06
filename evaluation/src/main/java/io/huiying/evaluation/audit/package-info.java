/** How fast the record of truth is verified, and whether anything done to it escapes. */
@NullMarked
package io.huiying.evaluation.audit;

import org.jspecify.annotations.NullMarked;
