/**
 * The second watcher of the clocks: a process of its own that shares no group, state or transaction
 * with the engine.
 */
@NullMarked
package io.huiying.alert.siren;

import org.jspecify.annotations.NullMarked;
