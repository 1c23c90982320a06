/** The live stream: what changed, as it changes, resumable at any instance. */
@NullMarked
package io.huiying.alert.adapters.sse;

import org.jspecify.annotations.NullMarked;
