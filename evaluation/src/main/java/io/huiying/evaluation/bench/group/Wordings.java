package io.huiying.evaluation.bench.group;

import java.util.List;
import java.util.Random;

/** Seeded fictional reports and talk: places, works and numbers that no real one has. */
final class Wordings {

  // Two characters of these ranges make 2.6 million names: an event's names are its own.
  private static final char FIRST = '\u6c40';
  private static final int FIRSTS = 1_200;
  private static final char SECOND = '\u7380';
  private static final int SECONDS = 2_176;

  /** Of these ranges, but read as a division, a number or a unit. */
  private static final String NOT_IN_NAMES = "省盟百秒点";

  private static final List<String> WORKS =
      List.of("仓库", "厂房", "商场", "公寓楼", "化工车间", "建材城", "宾馆", "冷库", "养殖场", "加油站");
  private static final List<String> VERBS =
      List.of(
          "突发大火", "发生火灾", "凌晨起火", "发生爆炸", "局部坍塌", "燃起浓烟", "屋顶塌落", "传出巨响", "墙体开裂", "夜里失火", "火势凶猛",
          "有人被困");
  private static final List<String> AFTER =
      List.of(
          "消防救援正在处置",
          "现场明火已扑灭",
          "伤者已送医救治",
          "事故原因正在调查",
          "周边群众已疏散",
          "搜救工作仍在进行",
          "目击者称有异味",
          "附近道路临时封闭",
          "村民连夜转移",
          "专家组抵达",
          "负责人被控制",
          "家属在外等候",
          "善后同步展开",
          "起因尚不明了",
          "上级派员指导",
          "值班室通报进展");
  private static final List<String> WHO = List.of("网友", "街坊", "居民", "游客", "家长", "车主", "球迷", "学生");
  private static final List<String> WHEN =
      List.of("周末", "清晨", "午后", "深夜", "节日里", "雨天", "傍晚", "假期", "暑假", "下班后");
  private static final List<String> DOES =
      List.of("晒出", "推荐", "讨论", "记录", "分享", "谈论", "回忆", "点评", "学做", "吐槽", "寻找", "比较");
  private static final List<String> WHAT =
      List.of(
          "露营", "一家面馆", "新剧结局", "猫咪日常", "早餐做法", "球赛比分", "老街", "新款手机", "演唱会门票", "电影票房", "跑步路线",
          "咖啡口味", "装修经验", "旅行照片", "小说人物", "游戏角色", "毛衣图案", "阳台花草", "考试心得", "地铁见闻", "相声段子", "鱼缸布置",
          "街头小吃", "旧书摊");

  private final Random random;

  Wordings(long seed) {
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /** Two characters that few other names have. */
  String name() {
    return "" + character(FIRST, FIRSTS) + character(SECOND, SECONDS);
  }

  private char character(char from, int many) {
    char c;
    do {
      c = (char) (from + random.nextInt(many));
    } while (NOT_IN_NAMES.indexOf(c) >= 0);
    return c;
  }

  String work() {
    return name() + pick(WORKS);
  }

  /** A report of an event at a named place. */
  String report(String place, String work, long dead) {
    String toll = dead == 0 ? "" : "已致" + dead + "人遇难，";
    return place + work + pick(VERBS) + "，" + toll + pick(AFTER);
  }

  /** What needs no answer. */
  String talk() {
    return pick(WHO) + pick(WHEN) + chat() + "，" + name() + pick(WHO) + chat();
  }

  private String chat() {
    return pick(DOES) + pick(WHAT);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
