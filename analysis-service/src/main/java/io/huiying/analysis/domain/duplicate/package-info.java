/**
 * Which posts repeat which, in three tiers: the same text by its hash; nearly the same text by
 * MinHash, verified by the similarity itself; and a veto where the place, a number or a date
 * differs, since two accidents are often told in the same words.
 */
@NullMarked
package io.huiying.analysis.domain.duplicate;

import org.jspecify.annotations.NullMarked;
