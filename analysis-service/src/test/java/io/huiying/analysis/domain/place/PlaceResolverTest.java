package io.huiying.analysis.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.assess.Assessing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "云澜省云汀市滨江区一厂房起火|''|990102",
        "云汀市临港县发生火灾|''|990121",
        "广西一景区发生火灾|''|450000",
        "内蒙一煤矿坍塌|''|150000",
        "恩施州突发山洪|''|422800",
        "自贡一大楼起火|''|510300",
        "甘孜州发生地震|''|513300",
        "西双版纳发生山火|''|532800",
        "长沙一小区起火|''|430100",
        "东莞一工厂爆炸|''|441900",
        "杭州滨江区一小区起火|''|330108",
        "北京朝阳区一写字楼起火|''|110105",
        "辽宁朝阳一厂房起火|''|211300",
        "浦东一仓库起火|''|310115",
        "江西安福县一民房起火|''|360829",
        "一民房起火致2人死亡|3月9日，四川省泸州市合江县一民房起火。|510522",
      })
  void findsTheFinestStatedDivision(String title, String text, String code) {
    assertThat(Assessing.of(title, text).assessed().place().code()).isEqualTo(code);
  }

  @Test
  void describesThePlaceFromTheProvinceDown() {
    assertThat(Assessing.of("云澜省云汀市滨江区一厂房起火", "").assessed().place().name()).isEqualTo("云澜省云汀市滨江区");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一工厂发生爆炸|据广州日报报道，一工厂发生爆炸，2人受伤。",
        "一车间起火|北京时间3月9日，一车间起火，2人受伤。",
        "朝阳一厂房起火|一厂房起火，2人受伤。",
        "一商场起火|位于南京路的一商场起火，2人受伤。",
        "多家公司起诉侵权|江苏云云贸易有限公司起诉。",
      })
  void staysOpenWhereNoPlaceIsMeant(String title, String text) {
    assertThat(Assessing.of(title, text).assessed().place().known()).isFalse();
  }

  @Test
  void whereAVictimComesFromIsNotWhereItHappened() {
    var understood = Assessing.of("男子救人溺水身亡", "3月9日，泰安市宁阳县人张某在河北省固安县勇救落水儿童后溺水身亡。");
    assertThat(understood.assessed().place().code()).isEqualTo("131022");
  }
}
