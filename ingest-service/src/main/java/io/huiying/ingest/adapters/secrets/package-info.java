/** Keeps the keys that turn authors into pseudonyms. */
@NullMarked
package io.huiying.ingest.adapters.secrets;

import org.jspecify.annotations.NullMarked;
