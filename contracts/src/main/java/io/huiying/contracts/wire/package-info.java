/** JSON serdes, typed topics and derived ids. */
@NullMarked
package io.huiying.contracts.wire;

import org.jspecify.annotations.NullMarked;
