package io.huiying.alert.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.alert.domain.rules.RuleSets;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Twenty random lives, no broker needed: the soak command lives a thousand. */
class HistorySoakTest {

  private static final int STEPS = 20_000;

  @Test
  void whatMustHoldHoldsThroughRandomLives() throws IOException {
    Map<String, Long> looked = HistorySoak.live(new RuleSets(RuleSetFiles.builtIn()), STEPS, 7);
    assertThat(looked)
        .containsKeys(
            "a grade has its time",
            "allowed exit",
            "chain",
            "a major has its five hours",
            "clocks are never lost",
            "met by a record",
            "met in time is in time",
            "only a manager lowers a major",
            "let go with what was told",
            "merged into one that knows",
            "place of all voices",
            "no words kept for ever",
            "one of two officers wins",
            "replay is byte-identical",
            "revision grows");
    assertThat(looked.values()).allMatch(times -> times > 10);
  }
}
