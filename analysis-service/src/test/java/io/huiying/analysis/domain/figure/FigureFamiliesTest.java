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

/** The families of RULES C1 to C5 and C7, several fictional sentences each. */
class FigureFamiliesTest {

  private static Figures read(String text) {
    return Assessing.of("云汀市一厂房发生爆炸", text).figures();
  }

  private static String values(Figures figures) {
    Map<String, Long> values = new TreeMap<>();
    for (Claim claim : figures.all()) {
      Long value = claim.value();
      if (value != null) {
        values.put(claim.kind().code(), value);
      }
    }
    return values.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "十几名工人受伤。|{injured=10}",
        "二十余人受伤，五人死亡。|{dead=5, injured=20}",
        "20余万人转移，1人死亡。|{dead=1, evacuated=200000}",
        "紧急疏散1.8万多人。|{evacuated=18000}",
        "受灾10512户，2人死亡。|{dead=2}",
        "紧急转移安置2919户9496人。|{evacuated=9496}",
        "共造成4死3伤。|{dead=4, injured=3}",
        "两死两重伤。|{dead=2, injured=2, seriouslyInjured=2}",
        "致2遇难3失联。|{dead=2, missing=3}",
        "两男一女受伤。|{injured=3}",
        "一男一女不幸身亡。|{dead=2}",
      })
  void formsOfNumbers(String text, String expected) {
    assertThat(values(read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "20人左右受伤。|20|18|22",
        "300人以上受伤。|300|300|9223372036854775807",
        "近三千人受伤。|3000|2700|2999",
        "几名工人受伤。|-1|2|9",
        "多名工人受伤。|-1|2|9",
        "数百人受伤。|-1|200|999",
        "不超过10人受伤。|10|0|10",
        "200至300人受伤。|200|200|300",
      })
  void approximateNumbersAreIntervals(String text, long value, long lower, long upper) {
    Claim injured = read(text).of(FigureKind.INJURED);
    assertThat(injured).isNotNull();
    assertThat(injured.value()).isEqualTo(value < 0 ? null : Long.valueOf(value));
    assertThat(injured.lower()).isEqualTo(lower);
    assertThat(injured.upper()).isEqualTo(upper);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // sub-classes of injury
        "6人死亡，3人重伤，14人轻微伤。|{dead=6, injured=17, seriouslyInjured=3}",
        "19人受伤，其中重伤3人，轻伤16人。|{injured=19, seriouslyInjured=3}",
        "34名伤者中有重伤8人，其中危重2人。|{injured=34, seriouslyInjured=8}",
        "5人受伤，其中2人生命垂危。|{injured=5, seriouslyInjured=2}",
        // parts
        "9人死亡，其中包括2名教师。|{dead=9}",
        "遇难者中有2名外地游客。|{dead=2}",
        "12人受伤，其中1人经抢救无效死亡。|{dead=1, injured=12}",
        // what is left
        "7名矿工被困，已升井3人，仍有4人被困。|{rescued=3, trapped=4}",
        "20人失联，目前尚有5人失联。|{missing=5}",
        "失踪人数由63人降至11人。|{missing=11}",
        "另有68人受伤，此前警方曾表示70人受伤。|{injured=68}",
        // all of a number
        "车内8名乘客全部死亡。|{dead=8}",
        "机上10人均已遇难。|{dead=10}",
        "8人无一生还。|{dead=8}",
        "一家三口不幸遇难。|{dead=3}",
        "父亲下河救人，儿子溺水身亡。|{dead=1}",
      })
  void partsWholesAndWhatIsLeft(String text, String expected) {
    assertThat(values(read(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "此前通报3人遇难，今日又发现1具遗体。|4",
        "早前确认5人遇难，新增2人遇难。|7",
        "又发现1具遗体，共导致5人遇难。|5",
        "新增死亡2人，累计死亡11人。|11",
        "死亡人数由9人上升至12人。|12",
      })
  void additionsAreAddedOnceWhereTheTextSaysSo(String text, long dead) {
    Claim claim = read(text).of(FigureKind.DEAD);
    assertThat(claim).isNotNull();
    assertThat(claim.value()).isEqualTo(dead);
    assertThat(claim.scope()).isEqualTo(Figure.Scope.CUMULATIVE);
  }

  @Test
  void anAdditionAloneIsMarkedAsOne() {
    Claim claim = read("又发现1具遗体。").of(FigureKind.DEAD);
    assertThat(claim).isNotNull();
    assertThat(claim.scope()).isEqualTo(Figure.Scope.INCREMENT);
  }

  @Test
  void aPartAloneLeavesTheWholeOpen() {
    Claim claim = read("遇难者中有2名外地游客。").of(FigureKind.DEAD);
    assertThat(claim).isNotNull();
    assertThat(claim.scope()).isEqualTo(Figure.Scope.PART_OF);
    assertThat(claim.upper()).isEqualTo(Figure.UNBOUNDED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "造成近千人伤亡。",
    "死伤20余人。",
    "载有40余名员工的客车正在救援。",
    "120名消防员赶赴现场救出群众。",
    "预计死亡人数可能达到300人。",
    "近三年来已有15人死于同类事故。",
    "出动救护车42辆、官兵300人。",
    "全镇总人口约12万人。",
  })
  void rescuersPopulationHistoryAndForecastsAreNotVictims(String text) {
    Figures figures = read(text);
    assertThat(figures.lower(FigureKind.DEAD)).isZero();
    assertThat(figures.lower(FigureKind.INJURED)).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3月9日的爆炸造成3人死亡；2004年12月26日该地海啸造成20余万人死亡。|3",
        "1972年的大爆炸造成50人死亡。3月9日的爆炸造成2人死亡。|2",
        "2019年8月，同一工厂爆炸致7人死亡；此次事故致1人死亡。|1",
      })
  void numbersOfYearsLongPastYieldToThisEvents(String text, long dead) {
    assertThat(read(text).lower(FigureKind.DEAD)).isEqualTo(dead);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "无人员伤亡。|ASSERTED_ZERO",
        "所幸并未造成人员伤亡。|ASSERTED_ZERO",
        "现场未发生人员伤亡。|ASSERTED_ZERO",
        "事故未造成财产损失和人员伤亡。|ASSERTED_ZERO",
        "经确认无人员伤亡。|ASSERTED_ZERO",
        "暂无人员伤亡报告。|NO_REPORT_YET",
        "尚未接到人员伤亡报告。|NO_REPORT_YET",
        "目前没有人员伤亡的报道。|NO_REPORT_YET",
        "截至目前未收到人员伤亡报告。|NO_REPORT_YET",
        "暂未发现人员伤亡。|NO_REPORT_YET",
        "暂无人员死亡报告，19人受伤。|NO_REPORT_YET",
        // 暂 and 尚 stand in no assertion of C5
        "暂无人员伤亡。|NO_REPORT_YET",
        "尚无人员伤亡。|NO_REPORT_YET",
        "暂未造成人员伤亡。|NO_REPORT_YET",
        "目前暂时没有人员伤亡。|NO_REPORT_YET",
        "尚未造成人员伤亡。|NO_REPORT_YET",
        // 目前 is only the time of publication
        "目前没有造成人员伤亡。|ASSERTED_ZERO",
        "目前未造成人员伤亡。|ASSERTED_ZERO",
        "确认无人员伤亡。|ASSERTED_ZERO",
      })
  void noneAndNoReportYetAreTwoThings(String text, Figure.State state) {
    Claim dead = read(text).of(FigureKind.DEAD);
    assertThat(dead).isNotNull();
    assertThat(dead.state()).isEqualTo(state);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"其中1人经抢救无效死亡。", "伤者送医后不治身亡，1人死亡。", "无辜群众1人死亡。"})
  void anotherNoNegatesNothing(String text) {
    assertThat(read(text).lower(FigureKind.DEAD)).isEqualTo(1);
  }

  @Test
  void injuredAreKnownWhereDeathsAreNot() {
    Figures figures = read("暂无人员死亡报告，19人受伤，均无生命危险。");
    assertThat(figures.lower(FigureKind.INJURED)).isEqualTo(19);
    assertThat(figures.lower(FigureKind.DEAD)).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "直接经济损失达651万元。|6510000",
        "直接经济损失1058.5万元。|10585000",
        "直接财产损失1亿多元。|100000000",
        "造成直接经济损失初步估计约1.2亿元。|120000000",
      })
  void directLossIsInYuan(String text, long yuan) {
    assertThat(read(text).lower(FigureKind.DIRECT_LOSS)).isEqualTo(yuan);
  }

  @ParameterizedTest
  @CsvSource({"直接经济损失8千万欧元。", "直接经济损失2亿美元。", "经济损失500万元。", "财产损失数亿元。"})
  void foreignMoneyAndOtherLossesAreNot(String text) {
    assertThat(read(text).of(FigureKind.DIRECT_LOSS)).isNull();
  }
}
