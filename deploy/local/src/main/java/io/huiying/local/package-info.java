/**
 * The whole house on one machine. {@code cli} holds the commands, {@code house} the order in which
 * things start, are watched and stop, {@code kafka} and {@code elasticsearch} the real parts, and
 * {@code parts} the same two for tests.
 */
@NullMarked
package io.huiying.local;

import org.jspecify.annotations.NullMarked;
