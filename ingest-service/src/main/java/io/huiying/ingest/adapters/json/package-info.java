/** Reads a pushed row, strictly. */
@NullMarked
package io.huiying.ingest.adapters.json;

import org.jspecify.annotations.NullMarked;
