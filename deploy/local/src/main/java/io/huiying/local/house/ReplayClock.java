package io.huiying.local.house;

import io.huiying.contracts.time.HouseClock;
import io.huiying.local.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;

/** Sets the clock of a replay house before anything reads it. */
final class ReplayClock {

  private ReplayClock() {}

  /**
   * Sets the clock of a fresh folder, or moves the one of a replay house forward.
   *
   * @throws Refusal when a live house lives in the folder, whose records have real times; or when
   *     {@code start} lies before what its own clock shows: what it recorded would lie in the
   *     future, and nothing would ring until that future came
   */
  static void set(DataFolder data, Instant start, int speed, InstantSource machine)
      throws IOException {
    if (!data.isFresh() && !data.isReplay()) {
      throw new Refusal(
          "此数据目录是真实运行的，不能改为回放；请用 --data 指定新目录",
          "a live house lives in this data folder and cannot become a replay: give another --data");
    }
    if (!data.isFresh()) {
      refuseTurningBack(HouseClock.of(data.root(), machine).instant(), start);
    }
    HouseClock.replay(start, speed, machine).save(data.root());
  }

  private static void refuseTurningBack(Instant shown, Instant start) {
    if (start.isBefore(shown)) {
      throw new Refusal(
          "此回放目录的时钟已走到 %s，不能倒回 %s，否则已有记录落在未来、时限不再提醒；每次回放请用 --data 指定新目录".formatted(shown, start),
          "the clock of this replay already shows %s and cannot go back to %s: give every replay a fresh --data"
              .formatted(shown, start));
    }
  }
}
