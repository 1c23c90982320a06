package io.huiying.evaluation.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.huiying.contracts.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lines for the assessor from one seed: likely ones, odd ones and hostile ones. */
final class Fuzz {

  private static final int LONGEST = 100_400;
  private static final int FIRST_SURROGATE = 0xD800;

  private static final List<String> POSTS =
      List.of(
          "3月9日18时11分，云澜省云汀市滨江区一商场发生火灾，已造成6人遇难、12人失联，直接经济损失1200万元。",
          "截至10日9时，云汀市山阳区爆炸事故已致11人死亡、26人受伤，其中7人重伤，搜救仍在进行。",
          "据临港县通报，昨日凌晨2时许，一渔船倾覆，船上9人，5人获救，4人失联，无人员伤亡报告。",
          "云汀市举行防汛演练，模拟30名群众被困，出动消防员200余人。",
          "前三季度全市发生各类事故120起、死亡86人，同比下降12.5%。",
          "当地时间30日16时30分，某国首都发生6.1级地震，暂无中国公民伤亡报告。",
          "市民反映滨江区一小区电梯停运3天，物业称配件缺货，12345已转办。");

  private static final List<String> TERMS =
      List.of(
          "火灾",
          "爆炸",
          "地震",
          "死亡",
          "遇难",
          "受伤",
          "重伤",
          "失联",
          "被困",
          "获救",
          "转移",
          "其中",
          "截至",
          "新增",
          "累计",
          "直接经济损失",
          "万元",
          "亿元",
          "至少",
          "超过",
          "近",
          "余",
          "多",
          "人",
          "名",
          "具",
          "级地震",
          "特别重大事故",
          "重大",
          "认定",
          "云澜省",
          "云汀市",
          "滨江区",
          "山阳区",
          "临港县",
          "江苏",
          "常州",
          "朝阳区",
          "吉林市",
          "鼓楼区",
          "演练",
          "周年",
          "电影",
          "昨日",
          "今晨",
          "凌晨",
          "当地时间",
          "30日16时30分",
          "2月29日",
          "24时",
          "无人员伤亡",
          "暂无",
          "报告",
          "通报",
          "记者",
          "救援");

  private static final String MARKS =
      "\u200b\u200d\u2060\ufeff\u202e\u202b\u2067\u0301\u0489\u3000\u00a0\u0000\u0007\ufffd\uffff\ufdfa";

  private static final List<String> TIMES =
      List.of(
          "2026-03-10T18:00:00+08:00",
          "2024-02-29T23:59:59Z",
          "2025-12-31T23:59:59+08:00",
          "1970-01-01T00:00:00Z",
          "1900-01-01T00:00:00+18:00",
          "2199-12-31T23:59:59-18:00",
          "-999999999-01-01T00:00:00+18:00",
          "+999999999-12-31T23:59:59-18:00",
          "2026-02-30T00:00:00Z",
          "yesterday",
          "");

  private static final List<String> KINDS =
      List.of(
          "HOT_LIST",
          "NEWS",
          "OFFICIAL",
          "SOCIAL",
          "HOTLINE",
          "NEWS",
          "OFFICIAL",
          "SOCIAL",
          "NOBODY");

  private final Random random;

  Fuzz(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    random.nextLong();
  }

  /** One line, mostly a post. */
  String line() {
    if (random.nextInt(50) == 0) {
      return text(200);
    }
    try {
      return Json.mapper()
          .writeValueAsString(
              Map.of(
                  "id",
                  "f" + random.nextInt(),
                  "title",
                  random.nextInt(6) == 0 ? "" : text(random.nextInt(40) == 0 ? 600 : 60),
                  "text",
                  random.nextInt(6) == 0 ? "" : text(random.nextInt(200) == 0 ? LONGEST : 400),
                  "publishedAt",
                  random.nextInt(8) == 0 ? pick(TIMES) : TIMES.getFirst(),
                  "source",
                  Map.of("id", "fuzz", "kind", pick(KINDS))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings are always JSON", e);
    }
  }

  private String text(int most) {
    int length = random.nextInt(most + 1);
    StringBuilder built = new StringBuilder();
    int kind = random.nextInt(8);
    String unit = random.nextBoolean() ? pick(TERMS) : piece();
    while (built.length() < length) {
      switch (kind) {
        case 0 -> built.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> built.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2, 3 -> built.append(mutated(pick(POSTS)));
        case 4 -> built.append(pick(TERMS));
        case 5 -> built.append(unit);
        default -> built.append(random.nextInt(3) == 0 ? pick(TERMS) : piece());
      }
    }
    return built.substring(0, Math.min(built.length(), length));
  }

  private String piece() {
    return switch (random.nextInt(10)) {
      case 0 -> String.valueOf((char) (FIRST_SURROGATE + random.nextInt(0x800)));
      case 1 -> String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())));
      case 2 -> "9".repeat(1 + random.nextInt(40));
      case 3 -> random.nextInt(1_000_000) + "." + random.nextInt(1_000) + "万亿";
      case 4 -> random.nextInt(100) + "月" + random.nextInt(100) + "日" + random.nextInt(100) + "时";
      case 5 -> random.nextInt(10_000) + "年" + random.nextInt(14) + "月" + random.nextInt(33) + "日";
      case 6 -> "一二三四五六七八九十百千万亿零两".substring(random.nextInt(15)).repeat(1 + random.nextInt(3));
      case 7 -> "(（[【“\"「".charAt(random.nextInt(7)) + "";
      case 8 -> ")）]】”\"」".charAt(random.nextInt(7)) + "";
      default -> "，。！？；、：\n".charAt(random.nextInt(8)) + "";
    };
  }

  private String mutated(String post) {
    StringBuilder built = new StringBuilder(post);
    for (int change = random.nextInt(6); change > 0; change--) {
      int at = random.nextInt(built.length());
      switch (random.nextInt(5)) {
        case 0 -> built.setCharAt(at, pick(TERMS).charAt(0));
        case 1 -> built.insert(at, piece());
        case 2 -> built.insert(at, pick(TERMS));
        case 3 -> built.setLength(Math.max(1, at));
        default -> built.insert(at, built.charAt(random.nextInt(built.length())));
      }
    }
    return built.toString();
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
