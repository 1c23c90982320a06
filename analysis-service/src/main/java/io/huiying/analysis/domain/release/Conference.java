package io.huiying.analysis.domain.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of a press conference. Held needs words that only a held one has, because
 * taking an announcement for the conference would stop a clock that has to run.
 */
enum Conference {
  NONE,
  ANNOUNCED,
  HELD;

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Pattern MENTION = Pattern.compile("(?:新闻)?发布会|新闻通气会|情况通气会|吹风会|记者见面会");

  private static final Pattern AHEAD =
      Pattern.compile(
          "将[于在召举就择介通出回]|定[于在]|拟[于在召举定]|即将|预告|预定|预计|稍后|计划|另行|敬请|准备" + "|邀请|取消|推迟|延期|改期|尚未|未[召举]");

  private static final Pattern HAPPENED =
      Pattern.compile(
          "发布会上|通气会上|吹风会上|见面会上|发布会(?:实录|现场|答问|文字)|[召举][开行]了|已经?[召举][开行]"
              + "|介绍[了说道]|(?:长|人|员|同志)介绍|表示|通报了|回答了|答记者问|情况介绍");

  private static final Pattern AT =
      Pattern.compile(
          "(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?[^\\d，,]{0,6}?(上午|下午|晚上?|今晚)?(\\d{1,2})(?:[时点]|[:：](\\d{2}))");

  static Conference in(String sentence, Instant publishedAt) {
    if (!MENTION.matcher(sentence).find()) {
      return NONE;
    }
    boolean held = HAPPENED.matcher(sentence).find() && !liesAhead(sentence, publishedAt);
    return held ? HELD : ANNOUNCED;
  }

  /** Whether a sentence says that a conference is still to come, or does not come. */
  static boolean announces(String sentence, Instant publishedAt) {
    return MENTION.matcher(sentence).find() && liesAhead(sentence, publishedAt);
  }

  private static boolean liesAhead(String sentence, Instant publishedAt) {
    return AHEAD.matcher(sentence).find() || namesLaterTime(sentence, publishedAt);
  }

  /** Whether the first time that it names lies after the publication. */
  private static boolean namesLaterTime(String sentence, Instant publishedAt) {
    Matcher at = AT.matcher(sentence);
    if (!at.find()) {
      return false;
    }
    LocalDateTime published = LocalDateTime.ofInstant(publishedAt, ZONE);
    int hour = Integer.parseInt(at.group(4));
    String part = at.group(3);
    boolean afternoon = part != null && !part.equals("上午") && hour < 12;
    int minute = at.group(5) == null ? 0 : Integer.parseInt(at.group(5));
    int clock = hour + (afternoon ? 12 : 0);
    int month = at.group(1) == null ? published.getMonthValue() : Integer.parseInt(at.group(1));
    int day = at.group(2) == null ? published.getDayOfMonth() : Integer.parseInt(at.group(2));
    if (clock > 23 || minute > 59 || month < 1 || month > 12 || day < 1) {
      return false;
    }
    LocalDate first = LocalDate.of(published.getYear(), month, 1);
    return day <= first.lengthOfMonth()
        && first.withDayOfMonth(day).atTime(clock, minute).isAfter(published);
  }
}
