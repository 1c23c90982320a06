/** Remembers what was written lately. */
@NullMarked
package io.huiying.ingest.adapters.recent;

import org.jspecify.annotations.NullMarked;
