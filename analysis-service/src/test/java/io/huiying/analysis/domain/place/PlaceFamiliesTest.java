package io.huiying.analysis.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a place of the event and what only bears a place's name; every event is fictional. */
class PlaceFamiliesTest {

  private static String code(String title, String text) {
    return Assessing.of(title, text).assessed().place().code();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // aliases and short names
        "新疆兵团一仓库起火|''|650000",
        "天津滨海新区一厂房爆炸|''|120116",
        "雄安新区一工地坍塌|''|130000",
        "川西一景区发生山火|''|510000",
        "珠峰大本营发生雪崩|''|540000",
        // town level where it is stated
        "四川宜宾发生山体滑坡|3月9日，四川省宜宾市筠连县沐爱镇发生山体滑坡。|511527104",
        // homonyms by context
        "南京鼓楼区一写字楼起火|''|320106",
        "福州鼓楼区一写字楼起火|''|350102",
        // the newsroom's place is not the event's
        "一厂房发生爆炸|新华社北京3月10日电 3月9日，湖北省武汉市一厂房发生爆炸。|420100",
        // a firm is the place only when it happens there
        "一工厂发生爆炸|3月9日，山东省潍坊市云云化学有限公司发生爆炸。|370700",
        // where the helpers go is where it happened
        "工作组赴衡阳山体滑坡现场|''|430400",
        // where victims come from is not
        "江苏常州凉亭坍塌致6死|3月9日，江苏常州一凉亭坍塌，遇难者来自安徽、河南、贵州等地。|320400",
      })
  void findsThePlaceOfTheEvent(String title, String text, String code) {
    assertThat(code(title, text)).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "鼓楼区一写字楼起火|一写字楼起火，2人受伤。",
        "肺病怎么治|河南某某医科大学第一附属医院主任医师王某介绍。",
        "律师谈赔偿|广东云云律师事务所律师表示，可以索赔。",
        "运动员染发|12月28日，运动员抵达上海后染了头发。",
        "南方多地暴雨|近日，安徽、湖南、江西、福建、广东等多地遭受暴雨袭击。",
        "台风将登陆|台风将于6日在海南到广东一带沿海登陆。",
        "球队输了|上海队客场输球，山东队赢球。",
      })
  void leavesOpenWhatOnlyBearsAName(String title, String text) {
    assertThat(code(title, text)).isEmpty();
  }
}
