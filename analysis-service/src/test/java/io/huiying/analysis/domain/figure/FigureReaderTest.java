package io.huiying.analysis.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RULES part C as a table; every sentence is fictional. */
class FigureReaderTest {

  private static final String EVENT = "云汀市一厂房发生爆炸";

  private static Figures read(String text) {
    return Assessing.of(EVENT, text).figures();
  }

  /** Values by code, in the form {@code dead=3 injured=5}. */
  private static String values(Figures figures) {
    Map<String, Long> values = new TreeMap<>();
    for (Claim claim : figures.all()) {
      Long value = claim.value();
      if (value != null) {
        values.put(claim.kind().code(), value);
      }
    }
    StringBuilder shown = new StringBuilder();
    values.forEach(
        (code, value) ->
            shown.append(shown.isEmpty() ? "" : " ").append(code).append('=').append(value));
    return shown.toString();
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // numerals (C1)
        "事故造成3人死亡。|dead=3",
        "事故造成３人死亡、１２人受伤。|dead=3 injured=12",
        "爆炸造成两人死亡。|dead=2",
        "事故共造成十三人死亡。|dead=13",
        "已有一百二十人受伤。|injured=120",
        "一名工人死亡。|dead=1",
        "现场发现1具遗体。|dead=1",
        "造成 4 人死亡， 6 人受伤。|dead=4 injured=6",
        "紧急转移1.2万人。|evacuated=12000",
        "共有1,024人受伤。|injured=1024",
        // N死M伤 (C1)
        "造成2死4伤。|dead=2 injured=4",
        "事故已致16死19伤。|dead=16 injured=19",
        "共造成二死二伤。|dead=2 injured=2",
        "目前1死1失联。|dead=1 missing=1",
        // word order
        "死亡人数升至18人。|dead=18",
        "遇难人数已增至9人。|dead=9",
        "造成死亡5人，受伤10人。|dead=5 injured=10",
        "遇难者46人，失踪12人。|dead=46 missing=12",
        "致7名乘客不幸遇难。|dead=7",
        "遇难人数，从最初通报的11人，增加到25人。|dead=25",
        // classes of injury: 受伤 is not 重伤
        "造成26人死亡，138人受伤，其中重伤37人。|dead=26 injured=138 seriouslyInjured=37",
        "19人受伤，其中3人重伤。|injured=19 seriouslyInjured=3",
        "2人死亡，另有3人受重伤。|dead=2 injured=3 seriouslyInjured=3",
        "17名伤者中有4人伤势严重。|injured=17 seriouslyInjured=4",
        // missing, trapped, rescued
        "目前8人被困井下。|trapped=8",
        "初步排查有5人失联。|missing=5",
        "已救出30名被困者。|rescued=30",
        "累计救出被困群众40名。|rescued=40",
        "2名被困人员已无生命迹象。|dead=2",
        "3名被困人员获救。|rescued=3",
        "4人遇难，6人失联。|dead=4 missing=6",
        "紧急疏散300人。|evacuated=300",
        "失联人员全部找到，其中4人死亡。|dead=4 missing=0",
        // not victims
        "消防部门出动120名消防官兵赶赴现场，2人受伤。|injured=2",
        "该厂有员工2000人，事故造成1人死亡。|dead=1",
        "出动消防车42辆，疏散群众，3人送医。|injured=3",
        // cumulative against part
        "又发现1具遗体，共造成5人遇难。|dead=5",
        "造成9人死亡，其中包括2名儿童。|dead=9",
        // named instead of counted
        "一女童被砸身亡。|dead=1",
        "母女二人不幸遇难。|dead=2",
        // zero
        "事故未造成人员伤亡。|dead=0 injured=0",
        "所幸无人员伤亡。|dead=0 injured=0",
        "没有造成人员伤亡。|dead=0 injured=0",
        "现场无人受伤。|injured=0",
        // money
        "造成3人死亡，直接经济损失5395.41万元。|dead=3 directLoss=53954100",
        "直接经济损失约1.2亿元。|directLoss=120000000",
        "直接经济损失达651万余元。|directLoss=6510000",
        "经济损失数亿欧元，1人死亡。|dead=1",
      })
  void readsWhatIsCounted(String text, String expected) {
    assertThat(values(read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "造成30余人死亡。|30|39",
        "造成240多人死亡。|240|249",
        "造成近50人死亡。|45|49",
        "造成约20人死亡。|18|22",
        "至少35人死亡。|35|9223372036854775807",
        "已有超过300人死亡。|300|9223372036854775807",
        "数十人死亡。|20|99",
        "上百人死亡。|100|199",
        "造成多人死亡。|2|9",
        "造成200至300人死亡。|200|300",
        "五六人死亡。|5|6",
        "最多10人死亡。|0|10",
      })
  void keepsTheIntervalThatWordsAllow(String text, long lower, long upper) {
    Claim dead = read(text).of(FigureKind.DEAD);
    assertThat(dead).isNotNull();
    assertThat(dead.lower()).isEqualTo(lower);
    assertThat(dead.upper()).isEqualTo(upper);
  }

  @ParameterizedTest
  @CsvSource({"暂无人员伤亡报告。", "尚未接到人员伤亡报告。", "目前没有接到人员伤亡报告。", "暂未收到人员伤亡的报告。", "尚无人员伤亡报告。"})
  void noReportYetIsNotZero(String text) {
    Claim dead = read(text).of(FigureKind.DEAD);
    assertThat(dead).isNotNull();
    assertThat(dead.state()).isEqualTo(Figure.State.NO_REPORT_YET);
    assertThat(dead.value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "去年该厂事故造成12人死亡，这次无人遇难。",
    "历史上曾造成20余人死亡。",
    "预计死亡人数还会上升至30人。",
  })
  void historyAndForecastAreNotThisEventsDeaths(String text) {
    assertThat(read(text).lower(FigureKind.DEAD)).isZero();
  }

  @Test
  void additionsAndPartsYieldToTheTotal() {
    Claim dead = read("新增死亡2人，累计死亡11人。").of(FigureKind.DEAD);
    assertThat(dead).isNotNull();
    assertThat(dead.value()).isEqualTo(11);
    assertThat(dead.scope()).isEqualTo(Figure.Scope.CUMULATIVE);
  }

  @Test
  void casualtiesThatAreNeitherDeadNorInjuredAloneCountNobody() {
    assertThat(values(read("致十人伤亡。"))).isEmpty();
  }
}
