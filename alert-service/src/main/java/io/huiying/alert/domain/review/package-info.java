/**
 * What managers ask of the record of truth: which deadlines were met in time, and which alarms were
 * false. Counted from events alone, so that the same events always give the same figures.
 */
@NullMarked
package io.huiying.alert.domain.review;

import org.jspecify.annotations.NullMarked;
