package io.huiying.analysis.domain.severity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.text.NormalForm;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "一列货运列车有12节车厢脱轨。|DERAILED_FREIGHT|12",
        "客运列车脱轨3辆，无人伤亡。|DERAILED_PASSENGER|3",
        "事故致该线路中断行车约9个小时。|INTERRUPTED_HOURS|9",
        "网站无法访问达26小时。|INTERRUPTED_HOURS|26",
        "线路中断90分钟后恢复。|INTERRUPTED_HOURS|1.5",
        "攻击导致泄露1.2亿人个人信息。|LEAKED|120000000",
        "故障影响1000余万人。|AFFECTED|10000000",
        "约1200人聚集在厂区门口。|PARTICIPANTS|1200",
        "现场聚集1200余人。|PARTICIPANTS|1200",
        "300余人参与械斗。|BRAWLERS|300",
      })
  void readsWhatSingleStandardsCount(String text, Column column, double value) {
    Measures read = MeasureReader.in(new NormalForm(Map.of()).apply("", text), false);
    assertThat(read.others()).containsEntry(column, value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "列车脱轨，2人受伤。",
        "通信中断，正在抢修。",
        "泄露1.2亿条个人信息。",
        "台风影响3个县。",
        "请勿聚集。",
      })
  void readsNothingWhereNothingIsCounted(String text) {
    Measures read = MeasureReader.in(new NormalForm(Map.of()).apply("", text), false);
    assertThat(read.others()).isEmpty();
  }
}
