/** Start, watch and stop: the parts of a house in their order, on one data folder. */
@NullMarked
package io.huiying.local.house;

import org.jspecify.annotations.NullMarked;
