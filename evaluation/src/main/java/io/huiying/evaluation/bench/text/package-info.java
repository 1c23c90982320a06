/** How fast posts are read, against yardsticks measured on the same texts in the same run. */
@NullMarked
package io.huiying.evaluation.bench.text;

import org.jspecify.annotations.NullMarked;
