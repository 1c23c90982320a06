package io.huiying.local.cli;

import io.huiying.local.Installation;
import io.huiying.local.house.Rehearsal;
import java.io.IOException;
import java.util.List;

/** {@code rehearse}: what {@code ./huiying} runs once after a build, so that starts are quick. */
final class RehearseCommand {

  private RehearseCommand() {}

  /** 0 when something was learnt. */
  static int run() throws IOException, InterruptedException {
    Logging.silent();
    List<String> faster = Rehearsal.of(Installation.find());
    System.err.println("  启动缓存已就绪 / start caches are ready: " + String.join(", ", faster));
    return faster.isEmpty() ? 1 : 0;
  }
}
