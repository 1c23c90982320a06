/** Working days by the State Council's yearly notices; what nobody has announced stays unknown. */
@NullMarked
package io.huiying.alert.domain.calendar;

import org.jspecify.annotations.NullMarked;
