package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.wire.Ids;
import org.jspecify.annotations.Nullable;

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
 * @param place where the post that opened it alone says that it happened; absent when many did, or
 *     when it has opened nothing
 * @param offered releases offered to it in its newest hour that had any; absent when none were, and
 *     in what older versions kept
 */
public record Surge(
    String surgeId,
    long since,
    int quiet,
    boolean opened,
    int toldPosts,
    HourTally closed,
    @Nullable Place place,
    @Nullable Offered offered) {

  /** Releases offered in an hour, at most: beyond these a person looks for more. */
  static final int MOST_OFFERS = 3;

  /** So many releases were offered in an hour. */
  record Offered(long hour, int releases) {}

  static Surge beginning(HourTally tally) {
    String id = Ids.surge(tally.topic().code(), tally.region(), Hours.start(tally.hour()));
    return new Surge(
        id,
        tally.hour(),
        0,
        false,
        0,
        HourTally.empty(tally.topic(), tally.region(), tally.hour()),
        null,
        null);
  }

  Surge told(int posts) {
    return new Surge(surgeId, since, quiet, true, posts, closed, place, offered);
  }

  /** Opened by one post. */
  Surge at(@Nullable Place named) {
    return new Surge(surgeId, since, quiet, opened, toldPosts, closed, named, offered);
  }

  Surge over(HourTally hour, boolean usual) {
    HourTally sum = hour.hour() < since ? closed : closed.plus(hour);
    return new Surge(surgeId, since, usual ? quiet + 1 : 0, opened, toldPosts, sum, place, offered);
  }

  /** Whether one more release of an hour may be offered to what it has opened. */
  boolean mayBeOffered(long hour) {
    return opened && offeredIn(hour) < MOST_OFFERS;
  }

  Surge offered(long hour) {
    Offered now = new Offered(hour, offeredIn(hour) + 1);
    return new Surge(surgeId, since, quiet, opened, toldPosts, closed, place, now);
  }

  private int offeredIn(long hour) {
    return offered == null || offered.hour() != hour ? 0 : offered.releases();
  }
}
