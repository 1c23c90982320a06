/** What authorities publish about an event, what it answers, and what it changes. */
@NullMarked
package io.huiying.analysis.domain.release;

import org.jspecify.annotations.NullMarked;
