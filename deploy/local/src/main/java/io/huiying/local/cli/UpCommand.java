package io.huiying.local.cli;

import io.huiying.kit.access.Accounts;
import io.huiying.local.Installation;
import io.huiying.local.house.House;
import io.huiying.local.house.HouseOptions;
import io.huiying.local.house.Progress;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code up}: starts the house and stays with it until it is told to stop. */
final class UpCommand {

  private static final Logger LOG = Logger.getLogger(UpCommand.class.getName());

  private final HouseOptions options;
  private final Progress progress = new Progress(System.err);

  UpCommand(HouseOptions options) {
    this.options = options;
  }

  /** The person at this terminal sees the passwords and the address. */
  int inForeground() throws IOException, InterruptedException {
    Logging.into(options.data().create());
    House house = open();
    Welcome welcome = new Welcome(options, Accounts.openOrCreate(options.data().root()).created());
    try {
      start(house);
    } finally {
      welcome.showPasswords(System.out);
    }
    welcome.showAddress(System.out);
    progress.say("按 Ctrl+C 停止 / Control-C stops the house");
    return stay(house);
  }

  /** {@link DetachedUp} has told the person; this process has a log for a screen. */
  int inBackground() throws IOException, InterruptedException {
    Logging.into(options.data().create());
    House house = open();
    start(house);
    return stay(house);
  }

  private House open() throws IOException, InterruptedException {
    House house = House.open(Installation.find(), options, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(house), "stop"));
    return house;
  }

  private void start(House house) throws IOException, InterruptedException {
    progress.say("回应正在启动，数据目录 " + options.data().root() + " / Huiying is starting");
    house.start();
    if (options.drill()) {
      house.playDrill();
    }
  }

  private int stay(House house) throws IOException, InterruptedException {
    String reason = house.awaitFailure();
    progress.say("正在停止全部部件 / stopping everything: " + reason);
    house.close();
    return 1;
  }

  private void close(House house) {
    try {
      if (!house.isClosed()) {
        progress.say("正在停止 / stopping");
        house.close();
        progress.say("已停止 / stopped");
      }
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "the house did not stop cleanly", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
