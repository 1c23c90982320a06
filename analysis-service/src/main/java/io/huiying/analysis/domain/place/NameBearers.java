package io.huiying.analysis.domain.place;

import java.util.List;

/** What a place's name is followed by when it names a street, a paper or a firm instead. */
final class NameBearers {

  static final List<String> AFTER =
      List.of(
          "路", "大道", "日报", "晚报", "晨报", "都市报", "时报", "商报", "卫视", "电视台", "新闻网", "广播", "青年报", "航空",
          "银行", "证券", "股份", "集团", "队", "国安", "泰山", "申花", "菜", "人寿", "米粉", "拌面", "火锅", "话", "腔", "虎",
          "熊猫", "大学生", "籍", "老家", "海关总署", "麻将", "烤鸭", "时间", "游客", "户口", "口音");

  /** Words after which even a county's short name is a place. */
  static final List<String> EVENT_AFTER =
      List.of(
          "一", "地震", "发生", "某", "暴雨", "大火", "火灾", "起火", "爆炸", "官方", "警方", "通报", "当地", "洪水", "车祸",
          "山体", "突发", "多地", "境内", "全县", "城区", "消防");

  /** How far the end of a firm's name may be from the place in it. */
  static final int FIRM_WINDOW = 16;

  private NameBearers() {}
}
