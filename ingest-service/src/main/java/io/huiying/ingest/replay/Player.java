package io.huiying.ingest.replay;

import io.huiying.contracts.time.HouseClock;
import io.huiying.ingest.replay.archive.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sends each row when the house clock shows its recorded time; no time is shifted. */
final class Player {

  /** Waiting goes in steps, so that progress is told and an interruption is heard. */
  private static final Duration STEP = Duration.ofSeconds(1);

  /** Later than this by the machine's clock, a row counts as late. */
  private static final Duration ON_TIME = Duration.ofSeconds(5);

  private static final int LARGEST_BATCH = 500;

  private final HouseClock clock;
  private final Pause pause;
  private final Batches door;
  private final Progress progress;
  private final Tally tally;

  /** Where batches go. */
  @FunctionalInterface
  interface Batches {
    Pushed push(List<Recorded> batch) throws StoppedException, InterruptedException;
  }

  Player(HouseClock clock, Pause pause, Batches door, Progress progress, Tally tally) {
    this.clock = clock;
    this.pause = pause;
    this.door = door;
    this.progress = progress;
    this.tally = tally;
  }

  /**
   * Plays rows to their end.
   *
   * @param rows in the order of their times
   */
  void play(List<Recorded> rows) throws StoppedException, InterruptedException {
    for (int from = 0; from < rows.size(); ) {
      Instant at = rows.get(from).at();
      int to = endOfBatch(rows, from);
      await(at, rows.getLast().at());
      send(rows.subList(from, to), at);
      from = to;
    }
  }

  private static int endOfBatch(List<Recorded> rows, int from) {
    int to = from + 1;
    while (to < rows.size()
        && to - from < LARGEST_BATCH
        && rows.get(to).at().equals(rows.get(from).at())) {
      to++;
    }
    return to;
  }

  private void await(Instant at, Instant end) throws InterruptedException {
    while (clock.instant().isBefore(at)) {
      progress.tick(tally, clock.instant(), clock.until(end));
      Duration left = clock.until(at);
      // until() rounds down: the last step is never shorter than a millisecond.
      Duration step = left.compareTo(STEP) < 0 ? left.plusMillis(1) : STEP;
      pause.last(step);
    }
    progress.tick(tally, clock.instant(), clock.until(end));
  }

  private void send(List<Recorded> batch, Instant at)
      throws StoppedException, InterruptedException {
    if (at.plus(ON_TIME.multipliedBy(clock.speed())).isBefore(clock.instant())) {
      tally.late(batch.size());
    }
    Pushed answer = door.push(batch);
    tally.sent(batch.size(), answer);
    for (Pushed.Refused refused : answer.refusals()) {
      progress.refused(batch.get(refused.row() - 1).line(), refused.reason());
    }
  }
}
