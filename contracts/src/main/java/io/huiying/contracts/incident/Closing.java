package io.huiying.contracts.incident;

import org.jspecify.annotations.Nullable;

/**
 * What a manager answers for when closing an incident.
 *
 * @param familiesTold whether families were told before publication
 * @param promisesTo the unit that takes over the promises made in releases; 无 when none was made
 * @param noFinalReport why no 终报 was needed, absent when one is on record
 */
public record Closing(
    FamiliesTold familiesTold, String promisesTo, @Nullable String noFinalReport) {}
