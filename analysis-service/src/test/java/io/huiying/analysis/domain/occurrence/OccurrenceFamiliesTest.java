package io.huiying.analysis.domain.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The families of RULES C6, several fictional sentences each. */
class OccurrenceFamiliesTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static StatedTime stated(String text, String published) {
    return Assessing.of("云汀市发生爆炸", text, SourceKind.NEWS, at(published)).stated().orElseThrow();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "30日16时30分，云汀市发生爆炸。|2026-05-02T10:00|2026-04-30T16:30",
        "31日凌晨2时，云汀市发生爆炸。|2026-01-01T10:00|2025-12-31T02:00",
        "12月31日23时，云汀市发生爆炸，1日凌晨扑灭。|2026-01-01T10:00|2025-12-31T23:00",
        "昨日16时，云汀市发生爆炸。|2026-03-01T09:00|2026-02-28T16:00",
        "今日18时许，云汀市发生爆炸。|2026-03-10T01:00|2026-03-09T18:00",
        "今(10)日9时，云汀市发生爆炸。|2026-03-10T18:00|2026-03-10T09:00",
        "昨(9)日20时，云汀市发生爆炸。|2026-03-10T18:00|2026-03-09T20:00",
        "3月9日，云汀警方通报，20时40分许，云汀市发生爆炸。|2026-03-10T09:00|2026-03-09T20:40",
        "应急局9日通报称，当日15时20分，云汀市发生爆炸。|2026-03-10T09:00|2026-03-09T15:20",
        "当天下午4时许，云汀市发生爆炸。|2026-03-10T18:00|2026-03-10T16:00",
        "3月9日晚12时，云汀市发生爆炸。|2026-03-10T18:00|2026-03-10T00:00",
        "3月9日24时，云汀市发生爆炸。|2026-03-10T18:00|2026-03-10T00:00",
        "3月10日零时，云汀市发生爆炸。|2026-03-10T18:00|2026-03-10T00:00",
        "3月9日中午12时15分，云汀市发生爆炸。|2026-03-10T18:00|2026-03-09T12:15",
        "3月9日下午一点半，云汀市发生爆炸。|2026-03-10T18:00|2026-03-09T13:30",
        "3月9日14时43分15.1秒，云汀市发生爆炸。|2026-03-10T18:00|2026-03-09T14:43",
        "新华社云汀3月10日电 3月9日16时，云汀市发生爆炸。|2026-03-10T18:00|2026-03-09T16:00",
      })
  void resolvesWhatTheWordsLeaveOut(String text, String published, LocalDateTime expected) {
    assertThat(stated(text, published).local()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "昨日，云汀市发生爆炸。|2026-03-09T00:00|2026-03-09T23:59:59",
        "今日，云汀市发生爆炸。|2026-03-10T00:00|2026-03-10T18:00",
        "今晨，云汀市发生爆炸。|2026-03-10T00:00|2026-03-10T09:00",
        "昨晚，云汀市发生爆炸。|2026-03-09T17:00|2026-03-10T00:00",
        "3月9日凌晨，云汀市发生爆炸。|2026-03-09T00:00|2026-03-09T06:00",
        "3月9日上午，云汀市发生爆炸。|2026-03-09T06:00|2026-03-09T12:00",
        "3月9日18时至22时，云汀市发生爆炸。|2026-03-09T18:00|2026-03-09T22:00",
        "3月9日下午1点多，云汀市发生爆炸。|2026-03-09T13:00|2026-03-09T13:59",
        "3月9日13时左右，云汀市发生爆炸。|2026-03-09T12:45|2026-03-09T13:30",
        "20分钟前，云汀市发生爆炸。|2026-03-10T17:20|2026-03-10T17:50",
      })
  void keepsTheIntervalThatTheWordsAllow(String text, LocalDateTime from, LocalDateTime until) {
    Instant published = at("2026-03-10T18:00");
    Occurrence occurrence =
        OccurrenceReader.interval(stated(text, "2026-03-10T18:00"), "", published);
    assertThat(LocalDateTime.ofInstant(occurrence.lower(), SHANGHAI)).isEqualTo(from);
    assertThat(LocalDateTime.ofInstant(occurrence.upper(), SHANGHAI).plusSeconds(1))
        .isBetween(until, until.plusSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至3月10日9时，云汀市爆炸事故已造成9人遇难。",
        "截止到3月10日9时，云汀市爆炸已致9人遇难。",
        "新华社云汀3月10日电 云汀市爆炸事故造成9人遇难。",
        "本报3月10日讯 云汀市爆炸事故造成9人遇难。",
        "3月10日，家属告诉记者，云汀市爆炸事故造成9人遇难。",
        "第11号超强台风过后，云汀市发生爆炸。",
        "云汀三号厂房发生爆炸。",
        "事发当天，云汀市爆炸的9名遇难者都在上班。",
      })
  void countingTellingAndNamesAreNotOccurring(String text) {
    assertThat(Assessing.of("云汀市发生爆炸", text, SourceKind.NEWS, at("2026-03-10T18:00")).stated())
        .isEmpty();
  }

  @Test
  void localTimeIsByTheClocksOfTheCountryNamed() {
    StatedTime tokyo = stated("当地时间3月9日23时30分，日本东京一工厂发生爆炸。", "2026-03-10T18:00");
    assertThat(tokyo.local()).isEqualTo(LocalDateTime.parse("2026-03-09T23:30"));
    assertThat(tokyo.lower()).isEqualTo(Instant.parse("2026-03-09T14:30:00Z"));
    assertThat(tokyo.upper()).isEqualTo(tokyo.lower());
  }

  @Test
  void localTimeOfAWideOrUnknownCountryIsAWideInterval() {
    StatedTime america = stated("当地时间3月9日8时，美国一工厂发生爆炸。", "2026-03-10T18:00");
    assertThat(america.upper()).isAfter(america.lower().plusSeconds(4 * 3600));
    StatedTime somewhere = stated("当地时间3月9日8时，一工厂发生爆炸。", "2026-03-10T18:00");
    assertThat(somewhere.upper()).isAfter(somewhere.lower().plusSeconds(20 * 3600));
  }
}
