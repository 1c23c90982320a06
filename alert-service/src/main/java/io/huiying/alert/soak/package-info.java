/**
 * Lives random lives: seeded commands, signals and passing time over several incidents that merge
 * and split, and after each step everything that must hold is checked.
 */
@NullMarked
package io.huiying.alert.soak;

import org.jspecify.annotations.NullMarked;
