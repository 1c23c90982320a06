package io.huiying.alert.adapters.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.house.HouseView.Degraded;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

  private static final Instant NOW = Instant.parse("2026-03-03T06:00:00Z");

  private final Complaints complaints = new Complaints();

  @Test
  void keepsItsBeginningWhileItLasts() {
    complaints.unwell("search", "检索服务无响应", NOW);
    complaints.unwell("search", "仍无响应", NOW.plusSeconds(60));

    assertThat(complaints.all()).containsExactly(new Degraded("search", "仍无响应", NOW));
  }

  @Test
  void endsWhenThePartIsWell() {
    complaints.unwell("search", "检索服务无响应", NOW);
    complaints.well("search");

    assertThat(complaints.all()).isEmpty();
  }
}
