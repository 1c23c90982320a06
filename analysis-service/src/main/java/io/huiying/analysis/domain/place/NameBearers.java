package io.huiying.analysis.domain.place;

import io.huiying.analysis.domain.text.NormalText;
import io.huiying.analysis.domain.text.Sentences;
import java.util.List;

/** What stands around a place's name when it names something else, or not where it happened. */
final class NameBearers {

  /** Where somebody went or studied says nothing when it stands alone. */
  static final double HARDLY = 0.5;

  /** Where somebody comes from is where it happened only when nothing else is said. */
  private static final double NATIVE = 0.6;

  /** Streets, papers, teams and dishes: the name is no place at all. */
  private static final List<String> AFTER =
      List.of(
          "路", "大道", "日报", "晚报", "晨报", "都市报", "时报", "商报", "卫视", "电视台", "新闻网", "广播", "青年报", "航空",
          "银行", "证券", "股份", "集团", "队", "国安", "泰山", "申花", "菜", "人寿", "米粉", "拌面", "火锅", "话", "腔", "虎",
          "臭豆腐", "小面", "烧烤", "烤鱼", "酸辣粉", "牛肉面", "肠粉", "熊猫", "大学生", "籍", "老家", "海关总署", "麻将", "烤鸭",
          "时间", "游客", "户口", "口音", "公司", "分公司", "啤酒", "牌", "男足", "女足", "男篮", "女篮", "高速", "铁路局", "法制",
          "小吃", "特产", "救援队", "医疗队", "蓝天救援", "号货轮", "号轮", "舰", "网友", "队员", "球迷", "女排", "消防局致");

  /** Who came from there, and where one looks from there: hardly where it happened. */
  private static final List<String> HARDLY_AFTER =
      List.of(
          "知名", "著名", "作家", "歌手", "演员", "导演", "明星", "选手", "运动员", "药商", "艺考生", "妹子", "妹儿", "农民",
          "女星", "艺人", "考生", "姑娘", "小伙", "方向", "以东", "以西", "以南", "以北", "海面", "近海", "沿海", "户籍", "市民王",
          "博主", "籍男子", "籍女子", "医生", "护士");

  /** Where somebody comes from, studied, or where a vehicle was bound for. */
  private static final List<String> HARDLY_BEFORE =
      List.of(
          "来自", "飞往", "去往", "开往", "驶往", "发往", "毕业于", "就读于", "考上", "籍贯", "路过", "途经", "嫁到", "远在",
          "往");

  /** Where somebody went: those who help go where it happened, others do not. */
  private static final List<String> WENT =
      List.of("前往", "奔赴", "抵达", "闪现", "飞抵", "返回", "回到", "赴", "去", "飞");

  private static final List<String> SCHOLARS =
      List.of(
          "教授", "医生", "医师", "主任", "专家", "律师", "研究员", "院士", "学者", "博士", "讲师", "研究生", "毕业", "监督员");

  private static final List<String> HOUSES =
      List.of("大学", "学院", "医院", "研究院", "研究所", "事务所", "协会", "学会", "检察院", "疾控中心");

  private static final List<String> NATIONALS =
      List.of(
          "游客", "留学生", "籍", "网友", "专家", "客户", "品牌", "媳妇", "朋友", "小伙", "姑娘", "博主", "粉丝", "乘客", "老外");

  /** How far the end of a firm's or a house's name may be from the place in it. */
  private static final int NAME = 16;

  private static final List<String> HAPPENING =
      List.of("发生", "突发", "厂区", "厂房", "车间", "仓库", "起火", "爆炸", "火灾", "内", "工地", "煤矿");
  private static final int HAPPENS = 10;

  private static final List<String> CARING = List.of("收治", "接收", "接诊", "全力救治");
  private static final List<String> BROUGHT = List.of("转至", "转往", "送往", "送至", "转到", "送到");
  private static final int CARE = 6;
  private static final int FELT = 8;

  /** How far after a house its expert is named. */
  private static final int EXPERT = 16;

  private NameBearers() {}

  /** Whether the name before a position belongs to something that may be anywhere. */
  static boolean elsewhere(NormalText text, int end) {
    return AFTER.stream().anyMatch(after -> text.has(after, end))
        || house(text, end)
        || dateline(text, end);
  }

  /** 新华社北京1月1日电: where the newsroom's writer sat. */
  private static boolean dateline(NormalText text, int end) {
    int month = digits(text, end);
    if (month == end || text.at(month) != '月') {
      return false;
    }
    int day = digits(text, month + 1);
    boolean date = day > month + 1 && text.at(day) == '日';
    return date && (text.at(day + 1) == '电' || text.at(day + 1) == '讯' || text.has("专电", day + 1));
  }

  private static int digits(NormalText text, int from) {
    int at = from;
    while (at < from + 2 && text.at(at) >= '0' && text.at(at) <= '9') {
      at++;
    }
    return at;
  }

  /** 江苏…贸易有限公司 may act anywhere, and so may 河南…医院主治医师 speak. */
  private static boolean house(NormalText text, int from) {
    for (int at = from; at < from + NAME; at++) {
      char c = text.at(at);
      if (Sentences.endsClause(c) || c == '、' || c == ':') {
        return false;
      }
      if (c == '有' && text.has("有限公司", at)) {
        return !happensAt(text, at + 4);
      }
      for (String house : HOUSES) {
        if (c == house.charAt(0) && text.has(house, at)) {
          return expert(text, at + house.length()) || house.equals("事务所") || house.equals("协会");
        }
      }
    }
    return false;
  }

  /** 云汀市云化有限公司发生爆炸: then the firm is the place. */
  private static boolean happensAt(NormalText text, int from) {
    String after = text.slice(from, from + HAPPENS);
    return HAPPENING.stream().anyMatch(after::contains);
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
        || endsWith(text, start, List.of("飞往", "前往", "去", "赴", "出口"));
  }

  /**
   * 宁阳县人, 来自河南, 飞往昆明: where somebody comes from or goes to.
   *
   * @param event whether the text names an event
   * @return the weight that is left, 0 when nothing takes weight away
   */
  static double hardly(NormalText text, int start, int end, boolean event) {
    if (text.at(end) == '人' && "民大社力均口数员工保寿".indexOf(text.at(end + 1)) < 0) {
      return NATIVE;
    }
    if (treats(text, start, end) || felt(text, end)) {
      return HARDLY;
    }
    boolean hardly =
        HARDLY_AFTER.stream().anyMatch(after -> text.has(after, end))
            || endsWith(text, start, HARDLY_BEFORE)
            || !event && endsWith(text, start, WENT);
    return hardly ? HARDLY : 0;
  }

  /** 某市医院收治伤员, 转至某市医院: where the hurt are cared for. */
  private static boolean treats(NormalText text, int start, int end) {
    for (int at = end; at < end + NAME && !Sentences.endsClause(text.at(at)); at++) {
      if (text.at(at) == '医' && text.has("医院", at)) {
        String after = text.slice(at + 2, at + 2 + CARE);
        return CARING.stream().anyMatch(after::contains) || endsWith(text, start, BROUGHT);
      }
    }
    return false;
  }

  /** 云南多地有震感: where an earthquake elsewhere was felt. */
  private static boolean felt(NormalText text, int end) {
    String after = text.slice(end, end + FELT);
    int mark = after.indexOf(',');
    return (mark < 0 ? after : after.substring(0, mark)).contains("震感");
  }

  private static boolean endsWith(NormalText text, int end, List<String> words) {
    return words.stream().anyMatch(word -> text.has(word, end - word.length()));
  }

  /** 安徽、湖南等地, 在海南琼海到广东电白一带: told beside others. */
  static boolean enumerated(NormalText text, int start, int end) {
    char before = text.at(start - 1);
    char after = text.at(end);
    return before == '、' || after == '、' || after == '到' || after == '至' || text.has("一带", end);
  }
}
