package io.huiying.evaluation.bench.text;

import io.huiying.contracts.post.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seeded posts in the shape of a hot list: titles of some 15 characters, every other with a lead.
 */
final class FictionalPosts {

  private static final Instant FIRST = Instant.parse("2026-03-10T00:00:00Z");
  private static final List<String> WHO =
      List.of("网友", "云汀一女子", "滨江区居民", "歌手云岫", "山阳区一司机", "外卖骑手", "云澜队", "多名家长", "临港县消防", "主播小舟");
  private static final List<String> WHAT =
      List.of(
          "晒出周末露营照片",
          "谈新剧结局",
          "回应退费争议",
          "称宿舍停电三天",
          "投诉小区电梯停运",
          "夺得全国冠军",
          "反映医院排队难",
          "直播间道歉",
          "遭遇高速连环追尾",
          "扑灭一处仓库火灾",
          "质疑检测报告",
          "分享早餐做法");
  private static final List<String> LEADS =
      List.of(
          "3月10日，云澜省云汀市，%s%s一事引发关注。当地回应称，已成立工作组核实情况，结果将及时公布。",
          "近日，有网友发视频称%s%s。对此工作人员表示，目前正在了解，具体以通报为准。",
          "%s%s，相关话题登上热榜，不少人留言说自己也有类似经历，也有人觉得不必大惊小怪。",
          "据滨江区通报，%s%s。事发后救援人员赶到现场处置，截至10日18时，2人受伤送医，无生命危险。");

  private final Random random = new Random(20261121);

  List<Post> take(int size) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String who = pick(WHO);
      String what = pick(WHAT);
      String lead = i % 2 == 0 ? "" : pick(LEADS).formatted(who, what);
      posts.add(
          Corpus.post(who + what + random.nextInt(1_000), lead, FIRST.plus(Duration.ofMinutes(i))));
    }
    return posts;
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
