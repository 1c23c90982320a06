package io.huiying.analysis.adapters.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Span;
import io.huiying.contracts.incident.PriorityTag;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeatSettingsTest {

  private final HeatSettings shipped = HeatSettings.load();

  @Test
  void proposesATagWithTheWordsThatSpeakForIt() {
    var proposed = shipped.tags().propose(Map.of("p1", "云汀市滨江区被指瞒报，回应称正在核查"));
    assertThat(proposed).hasSize(1);
    assertThat(proposed.getFirst().tag()).isEqualTo(PriorityTag.CREDIBILITY);
    assertThat(proposed.getFirst().evidence().getFirst().postId()).isEqualTo("p1");
    assertThat(proposed.getFirst().evidence().getFirst().span())
        .isEqualTo(new Span(Span.Field.TITLE, 8, 10, "瞒报"));
  }

  @Test
  void proposesNothingForAnOrdinaryTitle() {
    assertThat(shipped.tags().propose(Map.of("p1", "云汀一中今日开学"))).isEmpty();
  }

  @Test
  void namesTheProvincesExerciseOnesToo() {
    assertThat(shipped.views().provinces().get("99").name()).isEqualTo("云澜省");
    assertThat(shipped.views().provinces()).hasSizeGreaterThan(33);
  }
}
