package io.huiying.analysis.domain.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives a result, and twenty times the text costs about twenty times the work. */
class PathologicalTextTest {

  private static final int TIMES = 20;

  /**
   * Linear work gives {@value #TIMES}, quadratic work its square; what lies between leaves room for
   * noise.
   */
  private static final int GREATEST_RATIO = 80;

  private static final int WARM_UP = 40;

  /** The thread's own time: other work on the machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final String PIECES =
      "死亡人受伤3十百万两名位的了,。、:(（“”月日时分点昨今截至云汀市自贡四川火灾爆炸地震致造成其中又有至少近余多0123456789\uD83D\uD83D\uDE00\u200b㎡①Ａ發燒\n\t aZ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "火灾",
        "死亡",
        "1",
        "十",
        "3人死亡",
        "自贡市",
        "四川省自贡市",
        "朝阳区、",
        "昨日",
        "3月9日16时30分",
        "(",
        "((3人)死亡)",
        "“",
        "无人员",
        "直接经济损失5万元",
        "至少",
        "数",
        "1,234,",
        "3至5人",
        "截至9日",
        "特别重大事故",
        "女童身亡",
        "6.1级地震",
        "\uD83D",
        "一百零",
        "廿",
        "从3人增至5人",
        "3人被埋，均已遇难，",
        "一对母女被压",
        "男子和其",
        "暂无人员",
        "去年此次3人",
        "死亡（含失踪）4人",
        "300人参与械斗",
        "12节车厢脱轨",
        "中断",
        "泄露1.2亿",
        "上周五",
        "周",
        "2026-03-09 15:42",
        "转至某市医院",
        "香港大埔",
        "有震感",
        "电梯被困2小时",
        "e\u0301",
        "\uFDFA",
        "㎡",
        "\u200b"
      })
  void staysLinearOnRepetition(String unit) {
    String small = unit.repeat(Post.MAX_TEXT / unit.length() / TIMES);
    String large = unit.repeat(Post.MAX_TEXT / unit.length());
    linear(small, large);
  }

  /** Numbers in brackets in brackets, and every county of the country once. */
  @Test
  void staysLinearOnNestedNumbersAndOnThousandsOfDifferentPlaces() {
    linear(nested(Post.MAX_TEXT / TIMES), nested(Post.MAX_TEXT));
    String places = places();
    linear(places.substring(0, places.length() / TIMES), places);
  }

  private static String nested(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < length; i++) {
      text.append(i % 97).append("人死亡(其中");
    }
    return text.substring(0, length);
  }

  private static String places() {
    try (var in = PathologicalTextTest.class.getResourceAsStream("/divisions/areas.csv")) {
      assertThat(in).isNotNull();
      StringBuilder text = new StringBuilder();
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] cells = row.split(",", -1);
        text.append(cells.length > 1 ? cells[1].replace("\"", "") : "").append('、');
      }
      return text.substring(0, Math.min(Post.MAX_TEXT, text.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void linear(String small, String large) {
    for (int round = 0; round < WARM_UP; round++) {
      assess(small);
    }
    assertThat((double) nanos(large) / nanos(small)).isLessThan(GREATEST_RATIO);
  }

  private static long nanos(String text) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = CPU.getCurrentThreadCpuTime();
      assess(text);
      least = Math.min(least, CPU.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  private static Understanding assess(String text) {
    return Assessing.of("火灾", text);
  }

  @Test
  void anyTextGivesAResult() {
    Random random = new Random(20260310);
    int[] points = PIECES.codePoints().toArray();
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        if (random.nextInt(40) == 0) {
          text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        } else {
          text.appendCodePoint(points[random.nextInt(points.length)]);
        }
      }
      int cut = random.nextInt(text.length() + 1);
      SourceKind kind = SourceKind.values()[random.nextInt(SourceKind.values().length)];
      var understood =
          Assessing.of(text.substring(0, cut), text.substring(cut), kind, Assessing.PUBLISHED);
      assertThat(understood.assessed()).isNotNull();
    }
  }
}
