/** The wiring of the service, and what of the house is degraded. */
@NullMarked
package io.huiying.alert.adapters.house;

import org.jspecify.annotations.NullMarked;
