/** Reads the formats in which archives lie. */
@NullMarked
package io.huiying.ingest.replay.archive;

import org.jspecify.annotations.NullMarked;
