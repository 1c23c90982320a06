package io.huiying.analysis.domain.group;

import static io.huiying.contracts.assess.Occurrence.Precision.DAY;
import static io.huiying.contracts.assess.Occurrence.Precision.HOUR;
import static io.huiying.contracts.assess.Occurrence.Precision.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Occurrence;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Semantics 10 of the clocks: what posts say of the time intersects, also around midnight. */
class OccurrenceMergeTest {

  /** 2025-12-31 in Shanghai, the last day of a year. */
  private static final Occurrence NEW_YEARS_EVE =
      told("2025-12-30T16:00:00Z", "2025-12-31T16:00:00Z", DAY);

  private static Occurrence told(String lower, String upper, Occurrence.Precision precision) {
    return new Occurrence(Instant.parse(lower), Instant.parse(upper), precision, "当晚", null);
  }

  @Test
  void intervalsIntersectAcrossMidnightAndTheYearsEnd() {
    Occurrence night = told("2025-12-31T15:00:00Z", "2025-12-31T18:00:00Z", HOUR);
    Occurrence merged = OccurrenceMerge.merged(NEW_YEARS_EVE, night);
    assertThat(merged.lower()).isEqualTo(night.lower());
    assertThat(merged.upper()).isEqualTo(NEW_YEARS_EVE.upper());
    assertThat(OccurrenceMerge.merged(night, NEW_YEARS_EVE)).isEqualTo(merged);
  }

  @Test
  void finerWordsHoldWhereTwoContradict() {
    Occurrence minute = told("2026-01-02T01:11:00Z", "2026-01-02T01:11:00Z", MINUTE);
    assertThat(OccurrenceMerge.merged(NEW_YEARS_EVE, minute)).isEqualTo(minute);
    assertThat(OccurrenceMerge.merged(minute, NEW_YEARS_EVE)).isEqualTo(minute);
  }

  @Test
  void whatSaysNothingChangesNothing() {
    assertThat(OccurrenceMerge.merged(null, NEW_YEARS_EVE)).isEqualTo(NEW_YEARS_EVE);
    assertThat(OccurrenceMerge.merged(NEW_YEARS_EVE, null)).isEqualTo(NEW_YEARS_EVE);
    assertThat(OccurrenceMerge.merged(null, null)).isNull();
  }
}
