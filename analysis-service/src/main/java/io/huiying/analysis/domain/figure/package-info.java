/** Casualty and loss numbers as Chinese states them (RULES part C). */
@NullMarked
package io.huiying.analysis.domain.figure;

import org.jspecify.annotations.NullMarked;
