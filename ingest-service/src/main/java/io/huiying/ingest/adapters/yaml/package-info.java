/** Reads the source registry. */
@NullMarked
package io.huiying.ingest.adapters.yaml;

import org.jspecify.annotations.NullMarked;
