/** Deadlines that the rules set, and the alarms they give. */
@NullMarked
package io.huiying.contracts.clock;

import org.jspecify.annotations.NullMarked;
