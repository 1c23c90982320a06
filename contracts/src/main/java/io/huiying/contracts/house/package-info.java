/** What the parts of a house say of themselves. */
@NullMarked
package io.huiying.contracts.house;

import org.jspecify.annotations.NullMarked;
