package io.huiying.analysis.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pure: needs nothing. */
class EventDateTest {

  @ParameterizedTest
  @CsvSource({
    "云汀「11·21」火灾事故调查报告公布,--11-21",
    "官方发布云汀717重大火灾事故情况通报,--07-17",
    "云汀1020特别重大爆炸案开庭,--10-20",
    "云汀3•15踩踏事件,--03-15"
  })
  void readsTheDateThatNamesAnEvent(String title, MonthDay day) {
    assertThat(EventDate.in(title)).contains(new EventDate(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"云汀发生6.8级地震", "云汀火灾已致16人遇难", "东线737客机事故", "2026火灾统计", "云汀1345地震"})
  void leavesOtherNumbersAlone(String title) {
    assertThat(EventDate.in(title)).isEmpty();
  }

  @Test
  void knowsTheTwentyNinthOfFebruary() {
    assertThat(EventDate.in("云汀229火灾")).contains(new EventDate(MonthDay.of(2, 29)));
  }
}
