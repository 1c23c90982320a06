package io.huiying.local.cli;

import io.huiying.contracts.time.HouseClock;
import io.huiying.kit.access.Accounts.NewPassword;
import io.huiying.local.house.HouseOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a person needs to go in: the address, and at the first start the passwords. */
record Welcome(HouseOptions options, List<NewPassword> created) {

  private static final ZoneId SHOWN_IN = ZoneId.of("Asia/Shanghai");

  /** Passwords are kept nowhere, so they are shown whether or not the start succeeded. */
  void showPasswords(PrintStream out) {
    if (created.isEmpty()) {
      return;
    }
    out.println();
    out.println("首次启动，已创建账号；口令只显示这一次 / accounts made, passwords are shown only now:");
    for (NewPassword account : created) {
      out.printf("  %-14s %-18s %s%n", account.name(), account.password(), account.role().label());
    }
  }

  void showAddress(PrintStream out) throws IOException {
    HouseClock clock = HouseClock.of(options.data().root(), InstantSource.system());
    out.println();
    out.println("值班台 / console: " + options.consoleUrl());
    if (clock.isReplay()) {
      out.printf(
          "回放 / replay: 时钟现为 %s，%d 倍速%n",
          clock.instant().atZone(SHOWN_IN).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS),
          clock.speed());
    }
    if (options.drill()) {
      out.println("演练 / drill: 约 6 分钟演完，所有演练内容以【演练】开头");
    }
    out.flush();
  }
}
