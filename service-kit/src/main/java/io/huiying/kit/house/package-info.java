/** What every service of a house knows: its folder, its broker, its clock. */
@NullMarked
package io.huiying.kit.house;

import org.jspecify.annotations.NullMarked;
