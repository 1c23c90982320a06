package io.huiying.evaluation;

import io.huiying.evaluation.house.Counties;
import io.huiying.evaluation.house.PushedPost;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Fictional news from 云澜省. */
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

  /** A shop fire in a county of its own. */
  static PushedPost shopFire(String countyCode, int dead, Instant now) throws IOException {
    String name = Counties.of(countyCode).name();
    return new PushedPost(
        "manual",
        countyCode + "-" + dead,
        name + "一商铺起火致" + dead + "人遇难",
        name + "一商铺今日发生火灾，目前已造成" + dead + "人遇难。",
        now);
  }
}
