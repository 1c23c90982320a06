package io.huiying.alert.topology;

import java.time.Duration;

/** Told about the ticking of the clocks, for metrics and the heartbeat. Must not block. */
public interface TickObserver {

  /** Watches nothing. */
  TickObserver NONE =
      new TickObserver() {
        @Override
        public void ticked(int rung, Duration behind) {}

        @Override
        public void watching(int partition, long clocks) {}
      };

  /**
   * The clocks were looked at.
   *
   * @param rung how many alarms were given
   * @param behind machine time that the oldest of them waited; zero when none
   */
  void ticked(int rung, Duration behind);

  /** How many clocks a partition watches now. */
  void watching(int partition, long clocks);
}
