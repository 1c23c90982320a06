package io.huiying.alert.domain.notice;

import io.huiying.contracts.post.Mark;
import java.time.Duration;

/** The office's own words, with thin spaces between Han and digits left to the page. */
final class Wording {

  private static final String DRILL = "【演练】";

  private Wording() {}

  /** A message's title: mark first, then what happened, then about what. */
  static String title(Mark mark, String what, String incidentTitle) {
    String bare =
        incidentTitle.startsWith(DRILL) ? incidentTitle.substring(DRILL.length()) : incidentTitle;
    return (mark == Mark.DRILL ? DRILL : "") + what + "：" + bare;
  }

  /** 1 小时 15 分; seconds only under a minute. */
  static String duration(Duration duration) {
    long days = duration.toDays();
    long hours = duration.toHoursPart();
    long minutes = duration.toMinutesPart();
    StringBuilder words = new StringBuilder();
    append(words, days, "天");
    append(words, hours, "小时");
    append(words, minutes, "分");
    if (words.isEmpty()) {
      return duration.toSecondsPart() + " 秒";
    }
    return words.toString();
  }

  private static void append(StringBuilder words, long number, String unit) {
    if (number > 0) {
      words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
    }
  }
}
