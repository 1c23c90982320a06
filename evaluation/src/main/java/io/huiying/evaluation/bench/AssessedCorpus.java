package io.huiying.evaluation.bench;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.wire.Ids;
import io.huiying.evaluation.house.Counties;
import io.huiying.evaluation.house.Counties.County;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Seeded assessed posts about fictional counties, with words as unevenly frequent as in life. */
final class AssessedCorpus {

  private static final List<String> WORDS =
      List.of(
          ("居民 道路 小区 学校 医院 公交 供水 停电 施工 物业 停车 垃圾 噪声 暖气 燃气 电梯 食堂 工资 招聘 社保 养老 幼儿园 招生 药品").split(" "));
  private static final List<String> RARER =
      List.of(
          ("积水 塌陷 滑坡 起火 爆燃 泄漏 异味 断裂 拥堵 追尾 中毒 污染 拖欠 涨价 停课 延误 封闭 抢修 排查 通报 约谈 整改 罚款 赔偿 投诉 举报 审计"
                  + " 问责 听证 公示 竣工 验收 扩建 搬迁 安置 补贴 摇号 落户 夜市 地铁 桥梁 隧道 水库 河道 林场 码头 渡口 粮库 厂房 商场 仓库 景区")
              .split(" "));
  private static final Duration SPAN = Duration.ofDays(60);

  private final Random random = new Random(20261121);
  private final List<County> counties;
  private final Instant end;
  private int made;

  AssessedCorpus(Instant end) throws IOException {
    this.counties = Counties.all();
    this.end = end;
  }

  /** The words that posts are made of, the frequent ones first. */
  static List<String> words() {
    return Stream.concat(WORDS.stream(), RARER.stream()).toList();
  }

  AssessedPost next() {
    County county = counties.get(random.nextInt(counties.size()));
    String title = county.name() + word() + word() + word();
    StringBuilder text = new StringBuilder(title).append("，");
    for (int i = 0; i < 12; i++) {
      text.append(word()).append(i % 4 == 3 ? "，" : "");
    }
    Instant at = end.minusMillis((long) (random.nextDouble() * SPAN.toMillis()));
    return new AssessedPost(
        post(title, text.append("。").toString(), at),
        List.of(
            new TopicScore(Topic.values()[random.nextInt(Topic.values().length)], 0.8, List.of())),
        null,
        new Place(county.code(), county.name()),
        List.of(),
        null,
        null,
        "bench",
        end);
  }

  private Post post(String title, String text, Instant at) {
    String external = "search-" + made++;
    return new Post(
        Ids.derive("p", "weibo-hot", external),
        "weibo-hot",
        SourceKind.HOT_LIST,
        external,
        null,
        title,
        text,
        at,
        at,
        at,
        null,
        new Engagement(random.nextInt(1_000_000), 0, 0, 0),
        Mark.LIVE);
  }

  /** Rank r comes about 1/r as often as the first. */
  private String word() {
    List<String> words = random.nextInt(3) > 0 ? WORDS : RARER;
    double skew = random.nextDouble();
    return words.get((int) (words.size() * skew * skew));
  }
}
