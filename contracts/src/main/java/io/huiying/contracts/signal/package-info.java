/** What the grouping of posts tells the alert service. */
@NullMarked
package io.huiying.contracts.signal;

import org.jspecify.annotations.NullMarked;
