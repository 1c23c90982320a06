/** Writes posts and watches the broker. */
@NullMarked
package io.huiying.ingest.adapters.kafka;

import org.jspecify.annotations.NullMarked;
