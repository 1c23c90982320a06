/**
 * The life of an incident: pure {@code decide} and {@code evolve}. Time is data; nothing is read
 * from outside.
 */
@NullMarked
package io.huiying.alert.domain.incident;

import org.jspecify.annotations.NullMarked;
