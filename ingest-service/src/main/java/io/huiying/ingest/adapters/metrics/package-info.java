/** What operators see of the door. */
@NullMarked
package io.huiying.ingest.adapters.metrics;

import org.jspecify.annotations.NullMarked;
