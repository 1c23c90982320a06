package io.huiying.analysis.domain.heat;

import io.huiying.analysis.domain.group.Posts;
import io.huiying.contracts.assess.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;

/** Fictional attention: impulses, a desk, and weeks of usual hours. */
final class Attention {

  /** A Monday midnight in China. */
  static final Instant MONDAY = Instant.parse("2026-03-01T16:00:00Z");

  static final SurgePolicy POLICY =
      new SurgePolicy(
          0.1,
          4,
          20,
          6,
          3,
          5,
          2,
          5_000_000,
          new HotPostPolicy(2_000_000, 30),
          EnumSet.of(Topic.EDUCATION, Topic.HOUSING));

  static final SurgeViews VIEWS = new SurgeViews(Map.of("99", Posts.YUNLAN));

  private Attention() {}

  static TopicDesk desk(Topic topic) {
    return new TopicDesk(topic, POLICY, VIEWS);
  }

  static Impulse post(String id, String region, String source, Instant at) {
    return new Impulse(id, region, 1, true, true, false, 0, source, "云汀家长热议" + id, at, at, null);
  }

  static Impulse listed(String id, String region, double weight, long heat, Instant at) {
    return new Impulse(
        id,
        region,
        weight,
        true,
        true,
        true,
        heat,
        "weibo-hot",
        "云汀家长热议" + id,
        at,
        at,
        region.equals(Impulse.COUNTRY) ? null : Posts.BINJIANG);
  }

  static Instant hour(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }

  /** Weeks in which each hour brings as many posts in 云澜省, by four sources in turn. */
  static void usual(TopicDesk desk, int days, int posts) {
    for (int hour = 0; hour < days * 24; hour++) {
      desk.accept(Impulse.wasRead(hour(hour)), hour(hour));
      for (int i = 0; i < posts; i++) {
        Instant at = hour(hour).plusSeconds(i);
        desk.accept(post("u" + hour + "-" + i, "99", "s" + i % 4, at), at);
      }
    }
  }
}
