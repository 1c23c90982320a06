package io.huiying.evaluation.simulate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.huiying.contracts.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Four fictional weeks in 云澜省: accidents that grow over hours, and what else people write. */
final class FictionalMonth {

  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final int DAYS = 28;
  private static final int EVENTS = 24;
  private static final List<String> PLACES =
      List.of("云汀市滨江区", "云汀市山阳区", "云汀市临港县", "霁川市霁湾区", "霁川市岚浦区", "霁川市皓岭县", "岚泊市岚湾区", "岚泊市皓浦区");
  private static final List<String> HAZARDS =
      List.of("一仓库发生火灾", "一工厂发生爆炸", "两车相撞发生交通事故", "一在建工地发生坍塌");
  private static final List<String> CALM = List.of("图书馆延长开放时间", "两条公交线路临时改道", "周末有小雨", "马拉松报名开始");

  private FictionalMonth() {}

  /** The month of a seed. */
  static List<Arrival> posts(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Stream<ObjectNode> events =
        IntStream.range(0, EVENTS).boxed().flatMap(i -> event(i, random.split()));
    Stream<ObjectNode> others = IntStream.range(0, 200).mapToObj(i -> other(i, random.split()));
    String lines =
        Stream.concat(events, others).map(ObjectNode::toString).collect(Collectors.joining("\n"));
    return PostFile.read(new BufferedReader(new StringReader(lines))).arrivals();
  }

  private static Stream<ObjectNode> event(int number, SplittableRandom random) {
    String place = PLACES.get(number % PLACES.size());
    String what = place + HAZARDS.get(number / PLACES.size() % HAZARDS.size());
    Instant at = START.plus(Duration.ofHours(3L + number * DAYS * 24L / EVENTS));
    int dead = random.nextInt(16);
    int posts = 3 + random.nextInt(4);
    return IntStream.range(0, posts)
        .mapToObj(
            i -> {
              String toll = i == 0 ? "伤亡情况正在核实" : "已造成" + (1 + dead * i / posts) + "人死亡";
              return post(
                  "e" + number + "-" + i,
                  at.plusSeconds(60L * i * (10 + random.nextInt(50))),
                  what + "，" + toll,
                  "今天，" + what + "，" + toll + "，救援正在进行。",
                  i % 2 == 0 ? "NEWS" : "SOCIAL");
            });
  }

  private static ObjectNode other(int number, SplittableRandom random) {
    String title = PLACES.get(random.nextInt(PLACES.size())) + CALM.get(number % CALM.size());
    Instant at = START.plusSeconds(random.nextLong(Duration.ofDays(DAYS).toSeconds()));
    return post("o" + number, at, title, title + "，详情见公告。", "SOCIAL");
  }

  private static ObjectNode post(String id, Instant at, String title, String text, String kind) {
    ObjectNode post = Json.mapper().createObjectNode();
    post.put("id", id);
    post.put("title", title);
    post.put("text", text);
    post.put("publishedAt", at.toString());
    post.putObject("source")
        .put("id", "fictional-" + kind.toLowerCase(Locale.ROOT))
        .put("kind", kind);
    return post;
  }
}
