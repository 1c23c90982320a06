package io.huiying.analysis.domain.severity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.text.NormalForm;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "过火面积约300亩，无人员伤亡。|0|20|0",
        "受害面积12.5公顷，过火面积40公顷。|12.5|40|0",
        "过火面积1.5平方公里。|0|150|0",
        "乘客被困3个多小时后获救。|0|0|3",
        "乘客被困近90分钟。|0|0|1.5",
        "过火面积正在统计。|0|0|0",
      })
  void readsAreasInHectaresAndTimesInHours(
      String text, double harmed, double burned, double hours) {
    Measures read = MeasureReader.in(new NormalForm(Map.of()).apply("", text), false);
    assertThat(read).isEqualTo(new Measures(0, harmed, burned, hours));
  }
}
