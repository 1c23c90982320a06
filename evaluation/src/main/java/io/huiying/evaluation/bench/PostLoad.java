package io.huiying.evaluation.bench;

import io.huiying.evaluation.house.Counties;
import io.huiying.evaluation.house.Counties.County;
import io.huiying.evaluation.house.PushedPost;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Seeded posts: everyday talk, and now and then a fictional fire in a fictional county that no
 * other post is about.
 */
final class PostLoad {

  private static final String SOURCE = "weibo-hot";
  private static final List<String> WHO = List.of("网友", "市民", "居民", "游客", "学生家长", "车主");
  private static final List<String> WHAT =
      List.of("晒出周末露营照片", "推荐一家面馆", "讨论新剧结局", "记录猫咪日常", "分享早餐做法", "谈论球赛比分");
  private static final List<String> HOW = List.of("引来围观", "收获好评", "冲上热榜", "被转发", "让人会心一笑");

  private final Random random = new Random(20261121);
  private final List<County> counties;
  private int sent;

  private PostLoad(List<County> counties) {
    this.counties = counties;
  }

  static PostLoad seeded() throws IOException {
    List<County> counties = new ArrayList<>(Counties.all());
    Collections.shuffle(counties, new Random(7));
    return new PostLoad(counties);
  }

  List<County> counties() {
    return counties;
  }

  /** A post that needs no answer. */
  PushedPost everyday(Instant now) {
    String title = pick(WHO) + pick(WHAT) + pick(HOW) + random.nextInt(1_000_000);
    return new PushedPost(SOURCE, "bench-" + sent++, title, title + "，评论区一片欢乐。", now);
  }

  /** A fire that has just broken out. */
  PushedPost fire(County county, Instant now) {
    String title = county.name() + "一仓库起火致3人遇难";
    String text = county.name() + "一仓库今日发生火灾，已造成3人遇难，救援仍在进行。";
    return new PushedPost(SOURCE, "bench-fire-" + county.code(), title, text, now);
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
