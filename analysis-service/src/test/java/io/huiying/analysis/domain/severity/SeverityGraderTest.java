package io.huiying.analysis.domain.severity;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.post.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityGraderTest {

  private static SeverityRange grade(String text) {
    return Assessing.of("云汀市一厂房发生爆炸", text).assessed().severity();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "造成2人死亡。,GENERAL,GENERAL",
    "造成3人死亡。,LARGER,LARGER",
    "造成9人死亡。,LARGER,LARGER",
    "造成10人死亡。,MAJOR,MAJOR",
    "造成29人死亡。,MAJOR,MAJOR",
    "造成30人死亡。,EXTRAORDINARY,EXTRAORDINARY",
    "造成26人死亡、138人受伤，其中重伤37人。,MAJOR,MAJOR",
    "造成49人重伤。,LARGER,LARGER",
    "造成50人重伤。,MAJOR,MAJOR",
    "造成100人重伤。,EXTRAORDINARY,EXTRAORDINARY",
    "造成1人死亡，直接经济损失5000万元。,MAJOR,MAJOR",
    "造成1人死亡，直接经济损失1亿元。,EXTRAORDINARY,EXTRAORDINARY",
    "造成200人受伤。,GENERAL,GENERAL",
    "造成5人死亡，8人失联。,LARGER,MAJOR",
    "造成1人死亡，12人被困。,GENERAL,MAJOR",
    "12人被困，已救出11人，1人死亡。,GENERAL,GENERAL",
    "造成多人死亡。,GENERAL,LARGER",
    "至少造成8人死亡。,LARGER,LARGER",
    "造成30余人死亡。,EXTRAORDINARY,EXTRAORDINARY",
    "未造成人员伤亡。,GENERAL,GENERAL",
  })
  void gradesByTheNumbersOf493(String text, Severity lower, Severity upper) {
    SeverityRange range = grade(text);
    assertThat(range).isNotNull();
    assertThat(range.lower()).isEqualTo(lower);
    assertThat(range.upper()).isEqualTo(upper);
    assertThat(range.standard()).isEqualTo("slga-493");
  }

  @Test
  void noNumberNoGrade() {
    assertThat(grade("消防正在救援。")).isNull();
    assertThat(grade("暂无人员伤亡报告。")).isNull();
  }

  @Test
  void adjectivesOfNewsNeverGrade() {
    var range =
        Assessing.of(
                "云汀市发生重大交通事故", "3月9日，云汀市发生一起特大交通事故，2人死亡。", SourceKind.NEWS, Assessing.PUBLISHED)
            .assessed()
            .severity();
    assertThat(range).isNotNull();
    assertThat(range.lower()).isEqualTo(Severity.GENERAL);
  }

  @Test
  void anAuthoritysGradeIsEvidenceAndQuoted() {
    var range =
        Assessing.of(
                "云汀市应急管理局通报爆炸事故",
                "经事故调查组认定，该起爆炸为重大生产安全责任事故，正在救治伤员。",
                SourceKind.OFFICIAL,
                Assessing.PUBLISHED)
            .assessed()
            .severity();
    assertThat(range).isNotNull();
    assertThat(range.lower()).isEqualTo(Severity.MAJOR);
    assertThat(range.rule()).contains("重大生产安全责任事故");
  }

  @Test
  void earthquakesHaveTheirOwnStandardAndScoreBy493() {
    var understood = Assessing.of("云汀市地震已致36人遇难", "3月10日9时5分，云汀市发生5.2级地震，已造成36人遇难。");
    assertThat(understood.assessed().severity())
        .extracting(SeverityRange::lower)
        .isEqualTo(Severity.LARGER);
    assertThat(understood.general()).map(SeverityRange::lower).contains(Severity.EXTRAORDINARY);
  }

  @Test
  void aStrongEarthquakeIsPossiblyMajorBeforeATollIsKnown() {
    SeverityRange range = Assessing.of("云汀市6.8级地震", "3月10日9时5分，云汀市发生6.8级地震。").assessed().severity();
    assertThat(range).isNotNull();
    assertThat(range.lower()).isEqualTo(Severity.GENERAL);
    assertThat(range.upper()).isEqualTo(Severity.MAJOR);
    assertThat(range.rule()).contains("6.8级");
  }
}
