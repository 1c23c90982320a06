package io.huiying.analysis.domain.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.analysis.domain.lexicon.Lexicon;
import io.huiying.analysis.domain.text.NormalForm;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicScorerTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "WORK_SAFETY|云汀化工厂爆炸致5死2伤|云汀市一化工企业车间发生爆炸。",
        "DISASTER|云汀暴雨引发洪涝|多地内涝，防汛应急响应升级。",
        "FOOD_DRUG|学校食堂被曝使用变质食材|市场监管部门介入，封存食材并抽检。",
        "EDUCATION|云汀一小学提前开学|教育局要求学校不得违规补课。",
        "HEALTHCARE|医院回应患者排队挂号难|医生建议错峰就医。",
        "HOUSING|小区业主投诉楼盘烂尾|购房者已还房贷三年，开发商仍未交房。",
        "TRANSPORT|高速多车追尾|交警提示司机绕行。",
        "PUBLIC_SECURITY|警方抓获诈骗嫌疑人|嫌疑人已被刑事拘留，案件正在侦办。",
        "FINANCE|央行宣布降息|多家银行下调存款利率，A股上涨。",
      })
  void showsWhatAPostIsAbout(Topic topic, String title, String text) {
    List<TopicScore> topics = Assessing.of(title, text).assessed().topics();
    assertThat(topics).extracting(TopicScore::code).contains(topic);
    assertThat(topics).allSatisfy(score -> assertThat(score.evidence()).isNotEmpty());
  }

  @Test
  void showsNothingForGossip() {
    assertThat(Assessing.of("某演员新剧造型曝光", "粉丝直呼好看。").assessed().topics()).isEmpty();
  }

  @Test
  void anEmptyRuleMatchesNothing() {
    TopicModel sure =
        new TopicModel(List.of(Topic.HOUSING), 0.1, new float[] {9}, Map.of(), Map.of());
    Lexicon empty = new Lexicon.Builder(new NormalForm(Map.of())).build("test");
    assertThat(new TopicScorer(sure, 3).score(empty.read("房价", "房价"))).isEmpty();
  }
}
