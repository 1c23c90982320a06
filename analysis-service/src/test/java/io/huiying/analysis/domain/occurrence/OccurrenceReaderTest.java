package io.huiying.analysis.domain.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.post.SourceKind;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // published 2026-03-10 18:00
        "3月9日18时11分，云汀市一商场发生火灾。|2026-03-09T18:11|MINUTE",
        "2026年3月9日18时30分左右，云汀市一厂房发生爆炸。|2026-03-09T18:30|MINUTE",
        "3月10日凌晨2时许，云汀市一厂房发生火灾。|2026-03-10T02:00|HOUR",
        "3月9日晚10时许，云汀市一厂房发生火灾。|2026-03-09T22:00|HOUR",
        "3月9日下午1点多，云汀市一厂房发生火灾。|2026-03-09T13:00|HOUR",
        "3月9日，云汀市一厂房发生火灾。|2026-03-09T00:00|DAY",
        "昨日16时，云汀市一厂房发生火灾。|2026-03-09T16:00|HOUR",
        "今晨，云汀市一厂房发生火灾，2人死亡。|2026-03-10T00:00|DAY",
        "今(10)日9时5分，云汀市发生6.8级地震。|2026-03-10T09:05|MINUTE",
        "9日20:37，云汀市一餐馆发生爆炸。|2026-03-09T20:37|MINUTE",
        "３月９日２０时３７分许，云汀市一餐馆发生爆炸。|2026-03-09T20:37|MINUTE",
        "三月九日二时四十五分，云汀市一餐馆发生爆炸。|2026-03-09T02:45|MINUTE",
        "28日16时30分，云汀市一餐馆发生爆炸。|2026-02-28T16:30|MINUTE",
        "云汀市一厂房发生火灾，事发于早上7点多。|2026-03-10T07:00|HOUR",
      })
  void resolvesAgainstPublication(
      String text, LocalDateTime expected, Occurrence.Precision precision) {
    StatedTime stated = Assessing.of("云汀市发生事故", text).stated().orElseThrow();
    assertThat(stated.local()).isEqualTo(expected);
    assertThat(stated.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "截至3月10日9时，云汀市爆炸事故已造成9人遇难。",
    "记者3月10日从云汀市获悉，爆炸事故已造成9人遇难。",
    "3月10日，云汀市应急管理局通报，爆炸事故造成9人遇难。",
  })
  void countingAndTellingAreNotOccurring(String text) {
    assertThat(Assessing.of("云汀市发生爆炸事故", text).stated()).isEmpty();
  }

  @Test
  void theTimeOfTheAlarmCallIsTheEvents() {
    var stated = Assessing.of("云汀一商场起火", "3月9日18时11分，云汀市消防救援支队接到报警称：云汀市一商场起火。").stated();
    assertThat(stated).map(StatedTime::local).contains(LocalDateTime.parse("2026-03-09T18:11"));
  }

  @Test
  void crossesTheTurnOfTheYear() {
    Instant newYear = Instant.parse("2026-01-01T02:00:00Z");
    var understood =
        Assessing.of("云汀一民房起火", "12月31日23时，云汀市一民房发生火灾，1人死亡。", SourceKind.NEWS, newYear);
    assertThat(understood.stated())
        .map(StatedTime::local)
        .contains(LocalDateTime.parse("2025-12-31T23:00"));
  }

  @Test
  void fuzzyHoursWidenToBothSides() {
    Occurrence occurrence =
        Assessing.of("云汀一厂房发生火灾", "3月10日凌晨2时许，云汀市一厂房发生火灾，3人死亡。").assessed().occurrence();
    assertThat(occurrence).isNotNull();
    assertThat(occurrence.lower()).isEqualTo(Instant.parse("2026-03-09T17:45:00Z"));
    assertThat(occurrence.upper()).isEqualTo(Instant.parse("2026-03-09T18:30:00Z"));
    assertThat(occurrence.quote()).contains("凌晨2时许");
  }

  @Test
  void aStaleLeadUnderAFreshTitleGivesNoOccurrenceAndNoToll() {
    var understood = Assessing.of("云汀地震", "地震台网正式测定：05月22日09时48分在云澜省云汀市临港县发生5.3级地震，造成12人死亡。");
    assertThat(understood.assessed().emergency()).isNotNull();
    assertThat(understood.assessed().occurrence()).isNull();
    assertThat(understood.assessed().figures()).isEmpty();
    assertThat(understood.assessed().place().code()).isEqualTo("990100");
  }
}
