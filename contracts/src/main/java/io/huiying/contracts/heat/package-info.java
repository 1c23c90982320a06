/** How much attention topics, groups and unclassified words get, hour by hour. */
@NullMarked
package io.huiying.contracts.heat;

import org.jspecify.annotations.NullMarked;
