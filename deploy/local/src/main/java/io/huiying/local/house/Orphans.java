package io.huiying.local.house;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Processes that a killed launcher left behind. */
public final class Orphans {

  private static final Duration GRACE = Duration.ofSeconds(15);

  private Orphans() {}

  /**
   * Ends what still runs of the house that this folder remembers; only for who holds its lock, or
   * knows that nobody does.
   *
   * @return how many processes were found
   */
  public static int end(DataFolder data) throws IOException, InterruptedException {
    Optional<RunningHouse> gone = RunningHouse.read(data);
    if (gone.isEmpty()) {
      return 0;
    }
    List<ProcessHandle> left =
        gone.get().parts().stream().flatMap(part -> part.live().stream()).toList();
    Processes.stop(left, GRACE);
    RunningHouse.forget(data);
    return left.size();
  }
}
