package io.huiying.analysis.domain.place;

import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import java.util.List;

/** What stands around a place's name when it names something else, or not where it happened. */
final class NameBearers {

  /** Streets, papers, teams and dishes: the name is no place at all. */
  private static final List<String> AFTER =
      List.of(
          "路", "大道", "日报", "晚报", "晨报", "都市报", "时报", "商报", "卫视", "电视台", "新闻网", "广播", "青年报", "航空", "银行",
          "证券", "股份", "集团", "队", "国安", "泰山", "申花", "菜", "人寿", "米粉", "拌面", "火锅", "话", "腔", "虎", "熊猫",
          "大学生", "籍", "老家", "海关总署", "麻将", "烤鸭", "时间", "游客", "户口", "口音", "公司", "分公司", "啤酒", "牌", "男足",
          "女足", "男篮", "女篮", "高速", "铁路局", "法制", "小吃", "特产", "救援队", "医疗队", "蓝天救援", "号货轮", "号轮",
          "舰", "网友", "队员", "球迷", "女排", "消防局致");

  /** Who came from there, and where one looks from there: hardly where it happened. */
  private static final List<String> HARDLY_AFTER =
      List.of(
          "知名", "著名", "作家", "歌手", "演员", "导演", "明星", "选手", "运动员", "药商", "艺考生", "妹子", "妹儿", "农民", "女星", "艺人", "考生", "姑娘", "小伙", "方向", "以东", "以西", "以南", "以北", "海面", "近海",
          "沿海", "户籍", "市民王", "博主", "籍男子", "籍女子", "医生", "护士");

  private static final List<String> HARDLY_BEFORE =
      List.of(
          "来自", "前往", "飞往", "奔赴", "抵达", "闪现", "去往", "开往", "驶往", "发往", "驰援", "援助", "飞抵", "返回", "回到",
          "毕业于", "就读于", "考上", "籍贯", "路过", "途经", "远在", "往", "嫁到", "赴", "去", "飞");

  private static final List<String> SCHOLARS =
      List.of("教授", "医生", "医师", "主任", "专家", "律师", "研究员", "院士", "学者", "博士", "讲师", "研究生", "毕业", "监督员");

  private static final List<String> HOUSES =
      List.of("大学", "学院", "医院", "研究院", "研究所", "事务所", "协会", "学会", "检察院", "疾控中心");

  private static final List<String> NATIONALS =
      List.of("游客", "留学生", "籍", "网友", "专家", "客户", "品牌", "媳妇", "朋友", "小伙", "姑娘", "博主", "粉丝", "乘客", "老外");

  /** How far the end of a firm's or a house's name may be from the place in it. */
  private static final int NAME = 16;

  /** How far after a house its expert is named. */
  private static final int EXPERT = 16;

  private NameBearers() {}

  /** Whether the name before a position belongs to something that may be anywhere. */
  static boolean elsewhere(NormalText text, int end) {
    return AFTER.stream().anyMatch(after -> text.has(after, end)) || house(text, end);
  }

  /** 江苏…贸易有限公司 may act anywhere, and so may 河南…医院主治医师 speak. */
  private static boolean house(NormalText text, int from) {
    for (int at = from; at < from + NAME; at++) {
      char c = text.at(at);
      if (Sentences.endsClause(c) || c == '、' || c == ':') {
        return false;
      }
      if (c == '有' && text.has("有限公司", at)) {
        return true;
      }
      for (String house : HOUSES) {
        if (c == house.charAt(0) && text.has(house, at)) {
          return expert(text, at + house.length()) || house.equals("事务所") || house.equals("协会");
        }
      }
    }
    return false;
  }

  private static boolean expert(NormalText text, int from) {
    for (int at = from; at < from + EXPERT && !Sentences.endsClause(text.at(at)); at++) {
      for (String scholar : SCHOLARS) {
        if (text.at(at) == scholar.charAt(0) && text.has(scholar, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 韩国游客, 去越南: abroad only when nothing at home is said. */
  static boolean hardlyAbroad(NormalText text, int start, int end) {
    return NATIONALS.stream().anyMatch(after -> text.has(after, end))
        || List.of("飞往", "前往", "去", "赴", "出口").stream()
            .anyMatch(before -> text.has(before, start - before.length()));
  }

  /** 宁阳县人, 来自河南, 飞往昆明: where somebody comes from or goes to. */
  static boolean hardly(NormalText text, int start, int end) {
    boolean native_ = text.at(end) == '人' && "民大社力均口数员工".indexOf(text.at(end + 1)) < 0;
    return native_
        || HARDLY_AFTER.stream().anyMatch(after -> text.has(after, end))
        || HARDLY_BEFORE.stream().anyMatch(before -> text.has(before, start - before.length()));
  }
}
