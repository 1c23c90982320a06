package io.huiying.analysis.domain.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.Hazard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyJudgeTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "drill|云汀市举行高层建筑火灾疏散演练|3月10日上午，云汀市消防救援支队开展火灾疏散演练，模拟火灾造成5人被困。",
        "drill|山阳区开展地震应急演练|3月9日，山阳区多所学校开展防震演练，2000名师生紧急疏散。",
        "drill|临港县防汛桌面推演|假定临港县突发山洪，3个村被困，各部门开展桌面推演。",
        "fiction|新片再现矿难救援|电影讲述矿难发生后8人被困井下，演员亲身体验。",
        "fiction|新剧大结局男主坠海|电视剧大结局中男主角驾车坠海身亡，观众直呼意难平。",
        "fiction|游戏上线地震救援关卡|玩家扮演消防员，在倒塌的大楼里搜救被困人员。",
        "anniversary|云汀地震十周年|十年前的地震造成30人遇难，今天是纪念日。",
        "anniversary|幸存者讲述当年矿难|矿难二十周年之际，亲历者回忆被困井下的七天。",
        "anniversary|遇难者家属祭奠亲人|空难发生两周年，遇难者家属前往现场悼念。",
        "old-case|男子驾车撞人致2死一审宣判|法院认定被告人驾车撞人致2人死亡，判处死刑。",
        "old-case|滨江区厂房爆炸事故调查报告公布|2024年7月17日，一厂房爆炸造成5人死亡，调查报告认定为生产安全责任事故。",
        "old-case|小区火灾遇难者家属起诉物业索赔|2024年2月，小区火灾致3人死亡，法院近日开庭审理。",
        "statistics|前三季度事故起数下降|前三季度，全省共发生各类生产安全事故1342起、死亡1204人，同比下降20.8%。",
        "statistics|今年以来发生溺水事件同比下降|今年以来全市共发生溺水事件12起，同比下降三成。",
        "forecast|台风明天或登陆云汀|气象台预计，台风将于明日登陆，请注意防范。",
        "forecast|云汀发布暴雨红色预警|气象台发布暴雨红色预警，预计未来三小时将有强降雨，请注意防范。",
        "forecast|北方将迎大范围暴雪|预计周末北方将迎暴雪，请提前做好防御准备。",
        "rumour|网传云汀化工厂爆炸系谣言|警方辟谣：网传化工厂爆炸致5人死亡为不实信息。",
        "rumour|网传水库决堤不实|山阳区应急管理局辟谣：网传水库决堤为谣言，水库运行正常。",
        "rumour|男子编造车祸致9死被行拘|造谣者朱某编造交通事故致9人死亡的不实消息，被依法行政拘留。",
        "war|一地遭空袭致12人死亡|当地时间3月9日，空袭引发爆炸，造成12人死亡。",
        "war|导弹击中居民楼|当地时间3月8日，导弹击中一居民楼，交火造成7人死亡。",
        "plan|云汀市印发火灾应急预案|方案提出开展隐患排查，提醒大家火灾时如何自救。",
        "plan|暑期如何避免溺水|专家提醒家长注意事项，发现溺水时该如何自救。",
        "drill|云汀地铁开展反恐防爆演练|演练模拟站厅发生爆炸，3名乘客受伤，救护人员赶赴现场。",
        "drill|临港县危化品泄漏应急演习落幕|演习假定储罐泄漏致5人中毒，12支队伍参加。",
        "fiction|手游新版本上线矿难副本|玩家组队下井救援，被困矿工越多奖励越高。",
        "fiction|灾难片定档暑期|影片讲述地震后一家三口被埋废墟，票房被看好。",
        "anniversary|云汀山洪一周年 村民重建家园|去年山洪造成4人遇难，村民祭奠逝者。",
        "old-case|塌楼案二审维持原判|2023年自建房倒塌致12人死亡，法院二审宣判，8名被告人获刑。",
        "old-case|列车脱轨事故追责12人|2024年列车脱轨造成3人死亡，调查报告公布，检察院提起公诉。",
        "statistics|一季度全省火灾情况通报|一季度全省共接报火灾2300起，死亡17人，受伤9人，同比下降6.1%。",
        "statistics|云汀道路交通事故五年来减少四成|数据显示，五年来全市累计发生道路交通事故1.2万起，死亡860人。",
        "statistics|研究显示我国每年约5万人溺亡|研究发现，每年约有5万人溺水死亡，死亡率高于平均水平。",
        "forecast|云汀启动防汛四级响应 预计将有特大暴雨|气象台预报，未来三天将有特大暴雨，不排除发生山洪，请注意防范。",
        "forecast|台风路径概率预报发布|气象台预计台风将于周末登陆，沿海各地严阵以待。",
        "rumour|网传学校食物中毒死3人 官方：谣言|警方通报，网传食物中毒致3人死亡系谣言，造谣者被行政处罚。",
        "rumour|AI生成“云汀大楼倒塌”视频 两人被查|警方辟谣，所谓大楼倒塌视频为AI生成的虚假信息。",
        "war|边境交火致7人死亡|当地时间3月9日，两国军队交火，造成7人死亡、20人受伤。",
        "war|无人机袭击油库引发大火|当地时间3月8日，无人机袭击引发油库爆炸，5人死亡。",
      })
  void doubtsSpeakAgainst(String doubt, String title, String text) {
    var understood = Assessing.of(title, text);
    assertThat(understood.assessed().emergency()).isNull();
    assertThat(understood.verdict().reasons()).contains("-" + doubt);
  }

  /** A bulletin of numbers is no event, so that no clock can start from it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云澜省通报前三季度安全生产形势|前三季度，全省共发生各类生产安全事故1342起、死亡1204人，起数和死亡人数同比分别下降20.8%、18.1%，其中较大事故21起、死亡78人。",
        "全国上半年自然灾害情况|上半年，各种自然灾害共造成2300万人次受灾，因灾死亡失踪307人，紧急转移安置68万人次，直接经济损失541亿元，同比上升。",
        "云汀市消防公布去年火灾数据|统计显示，去年全年共接报火灾4120起，死亡12人，受伤20人。",
      })
  void bulletinsOfNumbersStartNoClock(String title, String text) {
    var assessed = Assessing.of(title, text).assessed();
    assertThat(assessed.emergency()).isNull();
    assertThat(assessed.severity()).isNull();
    assertThat(assessed.figures()).isEmpty();
    assertThat(assessed.occurrence()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "股市地震，三千只个股跌停|早盘大盘跳水。",
        "新片票房爆炸|上映首日票房破亿。",
        "某主播直播翻车了|带货时忘词，网友直呼翻车现场。",
        "知识爆炸时代如何读书|信息爆炸让人焦虑。",
        "娱乐圈地震，多位艺人解约|粉丝称乐坛地震。",
        "某品牌口碑崩塌|消费者信任崩塌，销量大跌。",
        "演唱会燃爆全场|歌手一开口，现场气氛爆棚。",
        "高考志愿撞车怎么办|两个热门专业撞上了，分数线一路走高。",
        "楼市地震，房企股价崩塌|投资者信心崩塌，市值蒸发。",
        "这首歌听得我爆炸好听|网友：气场爆炸，颜值爆炸。",
        "选手心态崩塌遗憾出局|最后一局情绪崩塌，连失三分。",
        "新剧口碑翻车了|开播三天评分崩塌，网友直呼翻车现场。",
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

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NATURAL_DISASTER|true|云汀山洪致4人失联|3月10日18时许，云汀市山阳区发生山洪，初步核实有4人失联，救援正在进行。",
        "ACCIDENT|true|滨江区一工地脚手架坍塌|3月10日9时，滨江区一工地发生坍塌，2人受伤送医。",
        "PUBLIC_HEALTH|true|云汀一中学多名学生餐后送医|3月10日中午，云汀市一中学多名学生餐后出现呕吐，疑似食物中毒，已送医救治。",
        "SOCIAL_SECURITY|true|男子持刀伤人致3死5伤|3月10日，云汀市滨江区发生持刀伤人事件，造成3人死亡、5人受伤，嫌疑人被当场控制。",
        "NATURAL_DISASTER|false|日本6.8级地震|当地时间3月10日，日本发生6.8级地震，已造成12人受伤。",
        "SOCIAL_SECURITY|false|美国一学校发生枪击致4死|当地时间3月9日，美国一所学校发生枪击事件，造成4人死亡。",
        "ACCIDENT|false|巴西一客车坠崖致12死|当地时间3月9日，巴西一辆客车坠崖，造成12人死亡、20人受伤。",
        "NATURAL_DISASTER|false|印尼发生山体滑坡致8死|当地时间3月9日，印度尼西亚一村庄发生山体滑坡，8人死亡、5人失踪。",
        "ACCIDENT|false|印度一客机坠毁|当地时间3月10日，印度一架客机坠毁，机上有80人，伤亡不详。",
      })
  void kindAndCountryAreTold(EmergencyKind kind, boolean mainland, String title, String text) {
    Emergency emergency = Assessing.of(title, text).assessed().emergency();
    assertThat(emergency).isNotNull();
    assertThat(emergency.kind()).isEqualTo(kind);
    assertThat(emergency.mainland()).isEqualTo(mainland);
  }

  /** No word names what happened, so the words of harm and rescue open the question. */
  @Test
  void harmWithoutANameIsAskedAbout() {
    var understood = Assessing.of("山阳区两名驴友失联", "3月9日，两名驴友在山阳区进山后失联，救援队已上山搜救，10日找到一人遗体。");
    assertThat(understood.verdict().hazard()).isEqualTo(Hazard.OTHER_ACCIDENT);
    assertThat(understood.verdict().open()).isTrue();
    assertThat(understood.verdict().reasons()).anyMatch(reason -> reason.contains("model"));
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

  /** A title alone that names event, place and victims leaves nothing for the model to ask. */
  @ParameterizedTest
  @ValueSource(strings = {"云汀市山阳区发生车祸致3死", "滨江区一厂房发生爆炸致2死5伤", "云汀市民房坍塌致4人遇难"})
  void aTitleThatSaysItPlainlyNeedsNoText(String title) {
    var understood = Assessing.of(title, "");
    assertThat(understood.verdict().plain()).isTrue();
    assertThat(understood.verdict().reasons()).contains("+plainly-said");
    assertThat(understood.assessed().emergency()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云汀市发生车祸致3死案一审开庭",
        "云汀市火灾致3死一周年",
        "网传云汀市发生车祸致3死系谣言",
        "云汀市演练模拟发生火灾致2人被困",
        "发生车祸致3死",
        "云汀市车流量大",
      })
  void aDoubtedOrPlacelessTitleIsNotPlain(String title) {
    assertThat(Assessing.of(title, "").verdict().plain()).isFalse();
  }

  @Test
  void aTextTakesThePlainTitleBackToTheModel() {
    var understood = Assessing.of("云汀市发生车祸致3死", "这是一部小说的开头，读者评价很高，作者正在写第二部。");
    assertThat(understood.verdict().plain()).isFalse();
  }
}
