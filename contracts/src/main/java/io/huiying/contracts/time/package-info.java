/** The clock that all services of one house share. */
@NullMarked
package io.huiying.contracts.time;

import org.jspecify.annotations.NullMarked;
