/** Grading standards and the range of grades that the figures allow. */
@NullMarked
package io.huiying.analysis.domain.severity;

import org.jspecify.annotations.NullMarked;
