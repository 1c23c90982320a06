/**
 * How much attention topics get in each region, against what that hour usually brings: counts,
 * baseline, surges, life cycle, and the tray for what fits no topic.
 */
@NullMarked
package io.huiying.analysis.domain.heat;

import org.jspecify.annotations.NullMarked;
