package io.huiying.contracts.incident;

import org.jspecify.annotations.Nullable;

/**
 * What a manager answers for when closing an incident.
 *
 * @param familiesTold whether families were told before publication
 * @param promisesTo the unit that takes over the promises made in releases; 无 when none was made
 * @param noFinalReport why no 终报 was needed, absent when one is on record
 * @param noRelease why it is closed while the public still waits for a release in time, absent when
 *     no such clock was running; 时效 counts those apart
 */
public record Closing(
    FamiliesTold familiesTold,
    String promisesTo,
    @Nullable String noFinalReport,
    @Nullable String noRelease) {

  /** With nothing left to release. */
  public Closing(FamiliesTold familiesTold, String promisesTo, @Nullable String noFinalReport) {
    this(familiesTold, promisesTo, noFinalReport, null);
  }
}
