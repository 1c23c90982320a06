package io.huiying.analysis.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What callers may ask of the heat. */
class HeatResourceTest {

  @Test
  void readsATopicAPlaceAndATime() {
    assertThat(HeatResource.topic("education")).isEqualTo(Topic.EDUCATION);
    assertThat(HeatResource.region(null)).isEqualTo("00");
    assertThat(HeatResource.region("990102")).isEqualTo("99");
    assertThat(HeatResource.since("2026-03-02T08:00:00 08:00"))
        .isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
  }

  @Test
  void refusesWhatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> HeatResource.topic(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> HeatResource.topic("weather"));
    assertThatIllegalArgumentException().isThrownBy(() -> HeatResource.region("9901021234"));
    assertThatIllegalArgumentException().isThrownBy(() -> HeatResource.since("yesterday"));
  }
}
