package io.huiying.evaluation.simulate;

import java.time.Duration;
import java.time.Instant;

/** What the nemesis does to the house, and when. */
sealed interface Trouble {

  Instant at();

  /** A process is killed, with what it had in hand, and comes back after a while. */
  record Crash(Instant at, Part part, Duration away) implements Trouble {}

  /** A process stands still for a while and forgets nothing. */
  record Stall(Instant at, Part part, Duration away) implements Trouble {}

  /** The machine's clock is set to differ that much from true time; zero sets it right again. */
  record ClockSet(Instant at, Duration offset) implements Trouble {}
}
