/**
 * From posts to groups: which posts tell of the same event, and what they say of it together.
 *
 * <p>{@code PostGrouper} decides, {@code GroupIndex} remembers, {@code Affinity} says why. Pure:
 * the caller brings the time, keeps the groups and sends the signals.
 */
@NullMarked
package io.huiying.analysis.domain.group;

import org.jspecify.annotations.NullMarked;
