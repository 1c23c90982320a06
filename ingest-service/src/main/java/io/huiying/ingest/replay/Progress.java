package io.huiying.ingest.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Tells people how far it is, not more often than they can read. */
final class Progress {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final int REFUSALS_SHOWN = 10;
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  private final PrintStream out;
  private final InstantSource machine;
  private Instant next = Instant.EPOCH;
  private int refusals;
  private String lastTold = "";

  Progress(PrintStream out, InstantSource machine) {
    this.out = out;
    this.machine = machine;
  }

  /** How far it is. */
  void tick(Tally tally, Instant houseTime, Duration left) {
    if (isDue()) {
      out.println(
          "replay: " + shown(houseTime) + "（系统时间），" + tally.progress() + "，约剩 " + shown(left));
    }
  }

  /** A row that was not taken. */
  void refused(int line, String reason) {
    refusals++;
    if (refusals <= REFUSALS_SHOWN) {
      out.println("replay: 第 " + line + " 行被拒收：" + reason);
    } else if (refusals == REFUSALS_SHOWN + 1) {
      out.println("replay: 更多拒收不再逐行列出");
    }
  }

  /** What keeps it waiting; the same thing not again and again. */
  void waiting(String why) {
    if (!why.equals(lastTold) || isDue()) {
      out.println("replay: " + why);
      lastTold = why;
    }
  }

  private boolean isDue() {
    Instant now = machine.instant();
    if (now.isBefore(next)) {
      return false;
    }
    next = now.plus(EVERY);
    return true;
  }

  static String shown(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.SECONDS).atZone(HERE));
  }

  static String shown(Duration time) {
    return time.toDays() > 0
        ? "%d 天 %d 小时".formatted(time.toDays(), time.toHoursPart())
        : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
