/**
 * What people see of incidents: a projection in memory, rebuilt from compacted topics at each
 * start.
 */
@NullMarked
package io.huiying.alert.adapters.console;

import org.jspecify.annotations.NullMarked;
