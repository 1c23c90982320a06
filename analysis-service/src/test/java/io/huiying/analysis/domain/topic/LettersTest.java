package io.huiying.analysis.domain.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "HOUSING|咨询柳岸花园何时能办房产证|尊敬的领导：我们是柳岸花园的业主，交房三年还没有办下不动产权证，恳请督促开发商办理。",
        "EMPLOYMENT|反映工地拖欠农民工工资|领导您好，我们在临港县一工地干活，包工头拖欠工资半年，请求帮忙讨薪。",
        "TRANSPORT|建议增加公交班次|您好，山阳区只有一条公交线路，四十分钟一班，请问能不能增加车次？",
        "EDUCATION|投诉学校节假日补课收费|尊敬的局长：孩子学校周末补课并收费，请予以查处。",
        "ECOLOGY|反映砖厂冒黑烟|村民们多次反映，砖厂没有除尘设备，黑烟污染严重，请有关部门查处。",
        "HEALTHCARE|反映卫生院乱收费|您好，我在镇卫生院看病，医生多开检查多收费，请卫健委查处。",
      })
  void showWhatACitizenWritesAbout(Topic topic, String title, String text) {
    List<TopicScore> topics = Assessing.of(title, text).assessed().topics();
    assertThat(topics.getFirst().code()).isEqualTo(topic);
    assertThat(topics).allSatisfy(score -> assertThat(score.evidence()).isNotEmpty());
  }

  /** By the guide it is 医疗卫生, and by the offices' taxonomy 社会保障: both shall find it. */
  @Test
  void healthInsuranceIsOfBoth() {
    assertThat(Assessing.of("咨询医保报销", "您好，请问在外地住院怎么办理新农合报销？").assessed().topics())
        .extracting(TopicScore::code)
        .contains(Topic.HEALTHCARE, Topic.EMPLOYMENT);
  }

  @Test
  void everyHotlineRequestHasATopic() {
    var understood = Assessing.of("门口的路", "坑坑洼洼的，下雨没法走。", SourceKind.HOTLINE, Assessing.PUBLISHED);
    assertThat(understood.assessed().topics()).isNotEmpty();
  }

  @Test
  void aNewsItemIsNoLetter() {
    assertThat(Assessing.of("某演员新剧造型曝光", "粉丝直呼好看。").assessed().topics()).isEmpty();
  }
}
