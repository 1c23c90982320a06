package io.huiying.local.cli;

import io.huiying.kit.access.Accounts;
import io.huiying.local.Refusal;
import io.huiying.local.house.DataFolder;
import io.huiying.local.house.HouseOptions;
import io.huiying.local.house.RunningHouse;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * {@code up --detach}: starts the launcher in a session of its own and returns when the house is
 * ready. The launcher inherits no descriptor: the JVM closes all but the three given here.
 */
final class DetachedUp {

  private static final Path SET_SESSION = Path.of("/usr/bin/setsid");
  private static final long LOOK_MS = 150;

  private final HouseOptions options;
  private final List<String> words;
  private final DataFolder data;

  /**
   * @param words of the {@code up} command, to be given to the launcher as they are
   */
  DetachedUp(HouseOptions options, List<String> words) {
    this.options = options;
    this.words = words;
    this.data = options.data();
  }

  int run() throws IOException, InterruptedException {
    data.create().lock().close();
    Welcome welcome = new Welcome(options, Accounts.openOrCreate(data.root()).created());
    Path log = data.log("up");
    Files.deleteIfExists(log);
    Process launcher =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(log.toFile())
            .start();
    boolean ready = follow(launcher, log);
    welcome.showPasswords(System.out);
    if (!ready) {
      return 1;
    }
    welcome.showAddress(System.out);
    return 0;
  }

  private boolean follow(Process launcher, Path log) throws IOException, InterruptedException {
    int shown = 0;
    while (true) {
      boolean ended = launcher.waitFor(LOOK_MS, TimeUnit.MILLISECONDS);
      boolean ready = isReady(launcher.pid());
      byte[] said = Files.readAllBytes(log);
      System.err.write(said, shown, said.length - shown);
      System.err.flush();
      shown = said.length;
      if (ended || ready) {
        return !ended;
      }
    }
  }

  private boolean isReady(long pid) throws IOException {
    Optional<RunningHouse> house = RunningHouse.read(data);
    return house.filter(h -> h.ready() && h.launcher().pid() == pid).isPresent();
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(SET_SESSION)) {
      command.add(SET_SESSION.toString());
    }
    command.add(
        ProcessHandle.current()
            .info()
            .command()
            .orElseThrow(() -> new Refusal("找不到 java", "this JVM does not know its own program")));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), Main.SERVE));
    command.addAll(words);
    return command;
  }
}
