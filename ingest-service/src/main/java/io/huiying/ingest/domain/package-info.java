/**
 * What is admitted, what is refused and why, and what is masked on the way: plain Java that reads
 * no clock and calls nothing.
 */
@NullMarked
package io.huiying.ingest.domain;

import org.jspecify.annotations.NullMarked;
