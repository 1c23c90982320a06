package io.huiying.contracts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.incident.ReportForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids and words of clocks. */
class ClockTest {

  @Test
  void idsOfTheOnlyClockOfAKindAreWhatTheyWere() {
    assertThat(Clock.idOf("i1", ClockKind.FIRST_RELEASE)).isEqualTo("i1-first_release");
    assertThat(Clock.idOf("i1", ClockKind.FIRST_RELEASE, null)).isEqualTo("i1-first_release");
  }

  @Test
  void qualifierTellsClocksOfOneKindApartAndTheIncidentIsReadOffEach() {
    String id = Clock.idOf("i1", ClockKind.REPORT_UP, "superior-government.written");
    assertThat(id).isEqualTo("i1-report_up-superior-government.written");
    assertThat(Clock.incidentOf(id)).isEqualTo("i1");
  }

  @Test
  void labelNamesFormAndRecipientWhereThereAreSome() {
    assertThat(ClockDetail.NONE.label(ClockKind.FIRST_RELEASE)).isEqualTo("首次发布");
    assertThat(detail(ReportForm.TELEPHONE, "上一级人民政府")).isEqualTo("首报（电话，上一级人民政府）");
    assertThat(detail(null, "上一级人民政府")).isEqualTo("首报（上一级人民政府）");
  }

  private static String detail(ReportForm form, String recipient) {
    return new ClockDetail("q", form, recipient, List.of(), null, null).label(ClockKind.REPORT_UP);
  }

  @Test
  void notesStandInOneOrderSoThatEqualClocksHaveEqualBytes() {
    var one =
        new ClockDetail(
            null, null, null, List.of(ClockNote.SOFT, ClockNote.CALENDAR_UNKNOWN), null, null);
    assertThat(one.notes()).containsExactly(ClockNote.CALENDAR_UNKNOWN, ClockNote.SOFT);
  }
}
