package io.huiying.analysis.domain.heat;

import static io.huiying.analysis.domain.heat.Attention.hour;
import static io.huiying.analysis.domain.heat.Attention.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.wire.JsonSerde;
import io.huiying.contracts.wire.Schema;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was kept of an hour is read whichever version kept it. */
class HourTallyTest {

  private static final JsonSerde<HourTally> KEPT =
      new JsonSerde<>(HourTally.class, new Schema("HourTally", 1));

  @Test
  void takesTheSourcesForVoicesWhereAnOlderVersionKeptNone() {
    HourTally tally =
        HourTally.empty(Topic.EDUCATION, "99", 3)
            .add(post("p1", "99", "public-posts", hour(3)))
            .add(post("p2", "99", "news", hour(3)));
    String now = new String(KEPT.toBytes(tally), StandardCharsets.UTF_8);
    String older = now.replaceFirst(",\"voices\":\\[[^\\]]*\\]", "");
    assertThat(older).isNotEqualTo(now);
    assertThat(KEPT.fromBytes(older.getBytes(StandardCharsets.UTF_8))).isEqualTo(tally);
    assertThat(tally.voices()).containsExactly("public-posts", "news");
  }
}
