/**
 * Plain clients of the broker: the feed of the read model, the publisher, the history on demand.
 */
@NullMarked
package io.huiying.alert.adapters.kafka;

import org.jspecify.annotations.NullMarked;
