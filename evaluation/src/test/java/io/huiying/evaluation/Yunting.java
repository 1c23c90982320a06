package io.huiying.evaluation;

import io.huiying.evaluation.house.PushedPost;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Fictional news from 云汀市. */
final class Yunting {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private Yunting() {}

  /** A fire that broke out the given minutes ago, as a news post tells it. */
  static PushedPost fire(String district, int minutesAgo, int dead, Instant now) {
    ZonedDateTime occurred =
        now.minus(minutesAgo, ChronoUnit.MINUTES).atZone(BEIJING).truncatedTo(ChronoUnit.MINUTES);
    String time =
        "%d月%d日%d时%d分"
            .formatted(
                occurred.getMonthValue(),
                occurred.getDayOfMonth(),
                occurred.getHour(),
                occurred.getMinute());
    return new PushedPost(
        "manual",
        district + "-fire-" + dead,
        "云汀市" + district + "一仓库起火已致" + dead + "人遇难",
        time + "许，云澜省云汀市" + district + "一仓库发生火灾，目前已造成" + dead + "人遇难，救援仍在进行。",
        now);
  }
}
