package io.huiying.analysis.domain.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern PAST = Pattern.compile("昨|前[天日晚]|(?<![\\d今明近次])日前");

  /** Days that a conference is announced ahead, at most, where only the day is named. */
  private static final int MOST_DAYS = 7;

  /** Months ahead that are still this year's. */
  private static final int MOST_MONTHS = 6;

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

  /**
   * Whether the first time that it names lies after the publication. A day without its month, or a
   * month without its year, is the nearest one: conferences are announced a few days before, so
   * that on the 1st the 30th is last month's, and in January December is last year's.
   */
  private static boolean namesLaterTime(String sentence, Instant publishedAt) {
    Matcher at = AT.matcher(sentence);
    if (!at.find() || PAST.matcher(sentence.substring(0, at.start(4))).find()) {
      return false;
    }
    LocalDateTime published = LocalDateTime.ofInstant(publishedAt, ZONE);
    int hour = Integer.parseInt(at.group(4));
    String part = at.group(3);
    boolean afternoon = part != null && !part.equals("上午") && hour < 12;
    int minute = at.group(5) == null ? 0 : Integer.parseInt(at.group(5));
    int clock = hour + (afternoon ? 12 : 0);
    if (clock > 23 || minute > 59) {
      return false;
    }
    return day(at.group(1), at.group(2), published.toLocalDate())
        .map(day -> day.atTime(clock, minute).isAfter(published))
        .orElse(false);
  }

  /** The day that is meant on the day of publication; empty when there is none such. */
  private static Optional<LocalDate> day(
      @Nullable String month, @Nullable String day, LocalDate published) {
    int inMonth = day == null ? published.getDayOfMonth() : Integer.parseInt(day);
    YearMonth meant = YearMonth.from(published);
    if (month != null) {
      int named = Integer.parseInt(month);
      if (named < 1 || named > 12) {
        return Optional.empty();
      }
      int ahead = named - published.getMonthValue();
      meant = YearMonth.of(published.getYear() - (ahead > MOST_MONTHS ? 1 : 0), named);
    } else if (inMonth > published.getDayOfMonth() + MOST_DAYS) {
      meant = meant.minusMonths(1);
    }
    return meant.isValidDay(inMonth) ? Optional.of(meant.atDay(inMonth)) : Optional.empty();
  }
}
