package io.huiying.analysis.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

  private static Map<String, Float> named(String title, String text) {
    return Assessing.of(title, text).features().named();
  }

  @Test
  void tellsTollTimeAndPlaceAloneAndWithTheKind() {
    assertThat(named("客车侧翻致3死12伤", "3月10日12时26分，云汀市一客车侧翻，造成3人死亡、12人受伤。"))
        .containsKeys(
            "fact:now",
            "fact:accident:now",
            "fact:dead-several:injured-many",
            "fact:accident:dead-several:injured-many",
            "fact:home",
            "fact:ROAD_TRAFFIC:home",
            "fact:now:home",
            "fact:nobody-sought");
  }

  @Test
  void tellsHowLongAgoItWas() {
    assertThat(named("云汀爆炸伤者出院", "2月20日，云汀市一餐馆发生爆炸，1人受伤，伤者今日出院。")).containsKey("fact:weeks");
    assertThat(named("云汀爆炸伤者出院", "云汀市一餐馆发生爆炸，1人受伤。")).containsKey("fact:untold");
  }

  @Test
  void tellsWhoIsStillSought() {
    assertThat(named("煤矿透水8人被困", "云汀市一煤矿发生透水，8人被困。")).containsKey("fact:trapped");
    assertThat(named("山洪致4人失联", "云汀市突发山洪，4人失联。")).containsKey("fact:missing");
  }

  @Test
  void saysNothingWhereNoHazardStands() {
    assertThat(named("云汀图书馆开放", "云汀市图书馆3月10日起开放。").keySet())
        .noneMatch(name -> name.startsWith("fact:"));
  }
}
