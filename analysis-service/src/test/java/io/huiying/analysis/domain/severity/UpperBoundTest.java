package io.huiying.analysis.domain.severity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may lift the upper bound to 重大, and with it start the five hours: semantics 1 and 10 of the
 * clocks (DESIGN section 6).
 */
class UpperBoundTest {

  private static boolean reachesMajor(String title, String text) {
    SeverityRange range = Assessing.of(title, text).assessed().severity();
    return range != null && range.upper().atLeast(Severity.MAJOR);
  }

  private static boolean explosionReachesMajor(String text) {
    return reachesMajor("云汀市一厂房发生爆炸", text);
  }

  // 10

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现场有人被困。",
        "现场多人被困。",
        "事故造成有人死亡。",
        "事故造成多人死亡。",
        "多人失联，正在搜救。",
        "有人重伤，多人受伤。",
        "多人伤亡，具体数字正在核实。",
        "数人被埋。",
        "若干人下落不明。",
        "造成人员伤亡。"
      })
  void unnumberedPeopleNeverLiftTheUpperBoundToMajor(String text) {
    assertThat(explosionReachesMajor(text)).isFalse();
  }

  // 1

  @ParameterizedTest
  @ValueSource(
      strings = {
        "逾200名旅客滞留。",
        "500多名游客滞留景区，景区正在疏导。",
        "滞留旅客1200人已妥善安置。",
        "35名被困人员均安全。",
        "厂内62人均已安全撤离。",
        "30人全部安全转移。"
      })
  void strandedAndSafePeopleNeverCount(String text) {
    assertThat(explosionReachesMajor(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "12人被困。,true",
    "12人被困，已救出11人。,false",
    "30人被困，已救出18人。,true",
    "30人被困，已救出25人。,false",
    "41人被困，41人获救。,false",
    "12人失联。,true",
    "造成5人死亡，8人失联。,true"
  })
  void trappedPeopleCountNetOfThoseRescued(String text, boolean major) {
    assertThat(explosionReachesMajor(text)).isEqualTo(major);
  }

  @Test
  void trappedPeopleCountOnlyWhereLifeIsAtStake() {
    assertThat(reachesMajor("云汀市一厂房发生爆炸", "现场12人被困。")).isTrue();
    assertThat(reachesMajor("云汀市暴雪", "3月9日，云汀市暴雪，高速公路上60人被困车内。")).isFalse();
  }
}
