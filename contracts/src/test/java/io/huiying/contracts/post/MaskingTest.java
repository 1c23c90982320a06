package io.huiying.contracts.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; card numbers carry valid check digits so that the rule sees them. */
class MaskingTest {

  @ParameterizedTest
  @CsvSource({
    "电话13812345678。, 电话138****5678。",
    "请拨138-1234-5678, 请拨138-****-5678",
    "+86 138 1234 5678, +86 138 **** 5678",
    "１３８１２３４５６７８联系, １３８****５６７８联系",
    "微信13812345678人在, 微信138****5678人在",
    "身份证11010519491231002X, 身份证110*************2X",
    "卡号6222020000000000000007止, 卡号6222020000000000000007止",
    "卡号6222 0200 0000 0000 125, 卡号6222 **** **** ***0 125",
    "卡4111111111111111丢了, 卡4111********1111丢了",
    "座机0991-2345678, 座机0991-****678",
    "车牌川A12345肇事, 车牌川A***45肇事",
    "车牌沪AD12345肇事, 车牌沪A****45肇事",
    "车牌粤Z·1234港过关, 车牌粤Z·***4港过关",
    "邮箱zhang.san@example.com, 邮箱z********@example.com"
  })
  void hidesTheMiddleOfIdentifiers(String text, String masked) {
    assertThat(Masking.mask(text)).isEqualTo(masked);
    assertThat(masked).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "造成13人遇难，138人受伤",
        "2024年7月17日18时许",
        "直接经济损失13812345678元",
        "投资约 15000000000 元",
        "GDP为138123.45678亿",
        "比例0.13812345678",
        "2024071718300012345",
        "G60高速、K1234次列车、京A区",
        "震中北纬28.50度，东经87.45度",
        "12345热线、119、110、400-123-4567",
        "订单4918231234567891",
        "身份证号后四位1234"
      })
  void leavesFiguresAndYearsAlone(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"138****5678", "川A***45", "z********@example.com"})
  void masksOnlyOnce(String masked) {
    assertThat(Masking.mask(masked)).isEqualTo(masked);
  }
}
