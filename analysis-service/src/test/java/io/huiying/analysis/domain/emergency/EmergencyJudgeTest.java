package io.huiying.analysis.domain.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.Hazard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmergencyJudgeTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "drill|云汀市举行高层建筑火灾疏散演练|3月10日上午，云汀市消防救援支队开展火灾疏散演练，模拟火灾造成5人被困。",
        "fiction|新片再现矿难救援|电影讲述矿难发生后8人被困井下，演员亲身体验。",
        "anniversary|云汀地震十周年|十年前的地震造成30人遇难，今天是纪念日。",
        "old-case|男子驾车撞人致2死一审宣判|法院认定被告人驾车撞人致2人死亡，判处死刑。",
        "statistics|前三季度事故起数下降|前三季度，全省共发生各类生产安全事故1342起、死亡1204人，同比下降20.8%。",
        "forecast|台风明天或登陆云汀|气象台预计，台风将于明日登陆，请注意防范。",
        "rumour|网传云汀化工厂爆炸系谣言|警方辟谣：网传化工厂爆炸致5人死亡为不实信息。",
        "war|一地遭空袭致12人死亡|当地时间3月9日，空袭引发爆炸，造成12人死亡。",
        "plan|云汀市印发火灾应急预案|方案提出开展隐患排查，提醒大家火灾时如何自救。",
      })
  void doubtsSpeakAgainst(String doubt, String title, String text) {
    var understood = Assessing.of(title, text);
    assertThat(understood.assessed().emergency()).isNull();
    assertThat(understood.verdict().reasons()).contains("-" + doubt);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "股市地震，三千只个股跌停|早盘大盘跳水。",
        "新片票房爆炸|上映首日票房破亿。",
        "某主播直播翻车了|带货时忘词，网友直呼翻车现场。",
        "知识爆炸时代如何读书|信息爆炸让人焦虑。",
      })
  void metaphorsAreNoHazards(String title, String text) {
    assertThat(Assessing.of(title, text).assessed().emergency()).isNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FIRE|云汀一商场起火已致6人遇难|3月9日18时11分，云汀市一商场发生火灾，已造成6人遇难。",
        "EXPLOSION|云汀化工厂爆炸致5死2伤|3月9日18时30分左右，云汀市一化工企业车间发生爆炸。",
        "EARTHQUAKE|云汀市4.5级地震|地震台网正式测定：03月10日13时04分在云汀市发生4.5级地震，震源深度8千米。",
        "ROAD_TRAFFIC|客车侧翻致3死4伤|3月10日12时26分，云汀市一客车侧翻，造成3人死亡、4人受伤。",
        "MINE|云汀一煤矿透水事故8人被困|位于云汀市的一煤矿发生透水事故，8人被困，救援正在进行。",
        "LANDSLIDE|云汀突发山体滑坡|3月10日凌晨，云汀市突发山体滑坡，初步排查3人失联。",
        "FIRE|云汀一百货大楼起火|''",
      })
  void concreteEventsAreEmergencies(Hazard hazard, String title, String text) {
    Emergency emergency = Assessing.of(title, text).assessed().emergency();
    assertThat(emergency).isNotNull();
    assertThat(emergency.hazard()).isEqualTo(hazard);
    assertThat(emergency.mainland()).isTrue();
    assertThat(emergency.evidence()).isNotEmpty();
  }

  @Test
  void eventsAbroadAreMarkedAndHaveNoPlace() {
    var understood = Assessing.of("泰国一校车起火至少10人死亡", "当地时间3月9日12时许，泰国曼谷北郊一大巴车发生火灾，至少造成10人死亡。");
    Emergency emergency = understood.assessed().emergency();
    assertThat(emergency).isNotNull();
    assertThat(emergency.mainland()).isFalse();
    assertThat(understood.assessed().place().known()).isFalse();
  }

  @Test
  void anEventOfAnotherYearHasNotJustHappened() {
    var understood = Assessing.of("老人回忆当年洪水", "2008年7月1日，云汀市遭遇洪水，12人遇难。");
    assertThat(understood.assessed().emergency()).isNull();
  }
}
