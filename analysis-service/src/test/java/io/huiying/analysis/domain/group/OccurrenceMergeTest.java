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

  private static OccurrenceMerge posts(Occurrence... told) {
    OccurrenceMerge all = OccurrenceMerge.NONE;
    for (Occurrence one : told) {
      all = all.with(one);
    }
    return all;
  }

  @Test
  void intervalsIntersectAcrossMidnightAndTheYearsEnd() {
    Occurrence night = told("2025-12-31T15:00:00Z", "2025-12-31T18:00:00Z", HOUR);
    OccurrenceMerge merged = posts(NEW_YEARS_EVE, night);
    assertThat(merged.held().lower()).isEqualTo(night.lower());
    assertThat(merged.held().upper()).isEqualTo(NEW_YEARS_EVE.upper());
    assertThat(merged.others()).isEmpty();
    assertThat(posts(night, NEW_YEARS_EVE)).isEqualTo(merged);
  }

  @Test
  void finerWordsHoldWhereTwoContradictAndTheOthersAreKept() {
    Occurrence minute = told("2026-01-02T01:11:00Z", "2026-01-02T01:11:00Z", MINUTE);
    OccurrenceMerge merged = posts(NEW_YEARS_EVE, minute);
    assertThat(merged.held()).isEqualTo(minute);
    assertThat(merged.others()).containsExactly(NEW_YEARS_EVE);
    assertThat(posts(minute, NEW_YEARS_EVE)).isEqualTo(merged);
    assertThat(posts(minute, NEW_YEARS_EVE, NEW_YEARS_EVE, minute)).isEqualTo(merged);
  }

  @Test
  void whatAgreesWithAnotherTimeMakesThatOneNarrower() {
    Occurrence minute = told("2026-01-02T01:11:00Z", "2026-01-02T01:11:00Z", MINUTE);
    Occurrence night = told("2025-12-31T15:00:00Z", "2025-12-31T18:00:00Z", HOUR);
    OccurrenceMerge merged = posts(minute, NEW_YEARS_EVE, night);
    assertThat(merged.held()).isEqualTo(minute);
    assertThat(merged.others()).hasSize(1);
    assertThat(merged.others().getFirst().lower()).isEqualTo(night.lower());
    assertThat(merged.others().getFirst().upper()).isEqualTo(NEW_YEARS_EVE.upper());
  }

  @Test
  void moreTimesThanAPersonCanWeighAreNotKept() {
    Occurrence[] told = new Occurrence[12];
    for (int i = 0; i < told.length; i++) {
      String at = "2026-01-%02dT01:11:00Z".formatted(i + 1);
      told[i] = told(at, at, MINUTE);
    }
    OccurrenceMerge merged = posts(told);
    assertThat(merged.held()).isEqualTo(told[0]);
    assertThat(merged.others()).containsExactly(told[1], told[2], told[3], told[4]);
  }

  @Test
  void twoGroupsTogetherKeepTheTimesOfBoth() {
    Occurrence minute = told("2026-01-02T01:11:00Z", "2026-01-02T01:11:00Z", MINUTE);
    Occurrence later = told("2026-01-03T01:11:00Z", "2026-01-03T01:11:00Z", MINUTE);
    OccurrenceMerge merged = posts(minute, later).with(posts(NEW_YEARS_EVE));
    assertThat(merged.held()).isEqualTo(minute);
    assertThat(merged.others()).containsExactly(later, NEW_YEARS_EVE);
  }

  @Test
  void whatSaysNothingChangesNothing() {
    assertThat(posts(null, NEW_YEARS_EVE).held()).isEqualTo(NEW_YEARS_EVE);
    assertThat(posts(NEW_YEARS_EVE, null).held()).isEqualTo(NEW_YEARS_EVE);
    assertThat(posts((Occurrence) null).held()).isNull();
  }
}
