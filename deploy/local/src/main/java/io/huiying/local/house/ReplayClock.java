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
   * @throws Refusal when a live house lives in the folder: its records have real times
   */
  static void set(DataFolder data, Instant start, int speed, InstantSource machine)
      throws IOException {
    if (!data.isFresh() && !data.isReplay()) {
      throw new Refusal(
          "此数据目录是真实运行的，不能改为回放；请用 --data 指定新目录",
          "a live house lives in this data folder and cannot become a replay: give another --data");
    }
    HouseClock.replay(start, speed, machine).save(data.root());
  }
}
