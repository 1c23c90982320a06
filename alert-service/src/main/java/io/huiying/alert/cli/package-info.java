/** Commands that work on the record of truth without the running service. */
@NullMarked
package io.huiying.alert.cli;

import org.jspecify.annotations.NullMarked;
