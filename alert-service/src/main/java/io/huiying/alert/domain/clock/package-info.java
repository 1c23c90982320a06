/**
 * At which moments a clock rings. Engine and siren both follow this plan, so both claim the same
 * alarms.
 */
@NullMarked
package io.huiying.alert.domain.clock;

import org.jspecify.annotations.NullMarked;
