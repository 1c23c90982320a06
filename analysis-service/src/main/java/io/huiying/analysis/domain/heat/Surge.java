package io.huiying.analysis.domain.heat;

import io.huiying.contracts.wire.Ids;

/**
 * A surge that goes on: from its first hour to the end of as many usual hours as the policy asks
 * for, however often the threshold is crossed meanwhile.
 *
 * @param surgeId derived from topic, region and first hour
 * @param since its first hour
 * @param quiet usual hours in a row by now
 * @param opened whether it has opened a 舆情
 * @param toldPosts posts when it was last told
 * @param closed its hours that are over, taken together
 */
public record Surge(
    String surgeId, long since, int quiet, boolean opened, int toldPosts, HourTally closed) {

  static Surge beginning(HourTally tally) {
    String id = Ids.surge(tally.topic().code(), tally.region(), Hours.start(tally.hour()));
    return new Surge(
        id,
        tally.hour(),
        0,
        false,
        0,
        HourTally.empty(tally.topic(), tally.region(), tally.hour()));
  }

  Surge told(int posts) {
    return new Surge(surgeId, since, quiet, true, posts, closed);
  }

  Surge over(HourTally hour, boolean usual) {
    HourTally sum = hour.hour() < since ? closed : closed.plus(hour);
    return new Surge(surgeId, since, usual ? quiet + 1 : 0, opened, toldPosts, sum);
  }
}
