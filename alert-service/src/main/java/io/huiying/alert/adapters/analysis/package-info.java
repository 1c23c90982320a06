/** What the console reads of the analysis, fetched for it. */
@NullMarked
package io.huiying.alert.adapters.analysis;

import org.jspecify.annotations.NullMarked;
