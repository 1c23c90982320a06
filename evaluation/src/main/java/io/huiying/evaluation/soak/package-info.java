/** What is kept up for minutes: any input whatever, and promises that must hold for each. */
@NullMarked
package io.huiying.evaluation.soak;

import org.jspecify.annotations.NullMarked;
