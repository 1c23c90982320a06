package io.huiying.analysis.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import java.time.Instant;
import java.util.List;
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

  @Test
  void putsEachHourOfADayInItsPlace() {
    Instant from = Instant.parse("2026-03-02T00:00:00Z");
    List<Heat.TopicHour> hours =
        List.of(
            hour(from, 3), hour(from.plusSeconds(23 * 3600), 7), hour(from.minusSeconds(3600), 9));
    assertThat(HeatTopicsResource.weights(hours, from))
        .hasSize(24)
        .startsWith(3.0, 0.0)
        .endsWith(0.0, 7.0);
  }

  private static Heat.TopicHour hour(Instant from, double weight) {
    return new Heat.TopicHour(
        Topic.EDUCATION, "99", from, 1, 1, weight, null, null, true, null, from);
  }
}
