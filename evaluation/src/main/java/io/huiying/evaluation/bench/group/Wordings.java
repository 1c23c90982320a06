package io.huiying.evaluation.bench.group;

import java.util.List;
import java.util.Random;

/** Seeded fictional reports and talk: places, works and numbers that no real one has. */
final class Wordings {

  private static final String SYLLABLES = "云澜汀屏岭沅棠霁砚岫洛渚芷泓榆旻峤浔桐蔚";
  private static final List<String> WORKS =
      List.of("仓库", "厂房", "商场", "居民楼", "化工车间", "家具城", "宾馆", "冷库", "养殖场", "加油站");
  private static final List<String> VERBS = List.of("突发大火", "发生火灾", "凌晨起火", "发生爆炸", "局部坍塌", "燃起浓烟");
  private static final List<String> AFTER =
      List.of("消防救援正在处置", "现场明火已扑灭", "伤者已送医救治", "事故原因正在调查", "周边群众已疏散", "搜救工作仍在进行");
  private static final List<String> WHO = List.of("网友", "市民", "居民", "游客", "家长", "车主", "球迷", "学生");
  private static final List<String> TALK =
      List.of("晒出周末露营", "推荐一家面馆", "讨论新剧结局", "记录猫咪日常", "分享早餐做法", "谈论球赛比分", "回忆旧日老街", "点评新款手机");
  private static final String RARE = "瓴琇甯翯赟懿骞骅嵘巘璟珺暄昶熠烨炘煊淏濯漪潇";

  private final Random random;

  Wordings(long seed) {
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /** Two characters that few other names have. */
  String name() {
    return "" + pick(SYLLABLES) + pick(RARE);
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
    return pick(WHO) + pick(TALK) + "，" + name() + pick(WHO) + pick(TALK);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private char pick(String from) {
    return from.charAt(random.nextInt(from.length()));
  }
}
