/**
 * Proves that the record of truth is whole: chains within each incident, Merkle roots over all of
 * it. Pure and streaming: memory grows with incidents and roots, not with events.
 */
@NullMarked
package io.huiying.alert.domain.audit;

import org.jspecify.annotations.NullMarked;
