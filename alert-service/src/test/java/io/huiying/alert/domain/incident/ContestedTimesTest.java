package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.incident.IncidentAction.CorrectOccurrence;
import io.huiying.contracts.incident.IncidentAction.Undo;
import io.huiying.contracts.incident.IncidentChange.Detected;
import io.huiying.contracts.incident.IncidentChange.OccurrenceContested;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Semantics 10 of the clocks: a contradiction of two times is kept as a conflict. */
class ContestedTimesTest {

  private static final Instant HOUR_AGO = NOON.minus(ofHours(1));
  private static final Instant LAST_NIGHT = NOON.minus(ofHours(18));

  private static View agreed() {
    return fire().occurred(HOUR_AGO).severity(MAJOR, MAJOR);
  }

  private static View contradicting() {
    return agreed().alsoTold(LAST_NIGHT, LAST_NIGHT.plus(ofHours(2)));
  }

  private static List<Instant> others(Scenario scenario) {
    return TimesPolicy.others(scenario.incident()).stream().map(Occurrence::lower).toList();
  }

  private static List<OccurrenceContested> recorded(Scenario scenario) {
    return scenario.events().stream()
        .map(event -> event.change())
        .filter(OccurrenceContested.class::isInstance)
        .map(OccurrenceContested.class::cast)
        .toList();
  }

  @Test
  void twoTimesThatContradictAreRecordedAsAConflict() {
    Scenario scenario = Scenario.at(NOON).tell(agreed());
    assertThat(recorded(scenario)).isEmpty();
    scenario.tell(contradicting()).expect(OccurrenceContested.class);
    assertThat(recorded(scenario).getFirst().told())
        .extracting(Occurrence::lower)
        .containsExactly(HOUR_AGO, LAST_NIGHT);
    assertThat(others(scenario)).containsExactly(LAST_NIGHT);
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }

  @Test
  void conflictIsRecordedOnceAndItsWordsLieInTheEvidence() {
    Scenario scenario =
        Scenario.at(NOON).tell(contradicting()).tell(contradicting()).tell(contradicting());
    assertThat(scenario.events().getFirst().change()).isInstanceOf(Detected.class);
    assertThat(recorded(scenario)).hasSize(1);
    assertThat(recorded(scenario).getFirst().told())
        .allSatisfy(time -> assertThat(time.quote()).isNull())
        .allSatisfy(time -> assertThat(time.evidence()).isNotNull());
  }

  @Test
  void conflictMovesNoClockUntilAPersonFixesTheTime() {
    Scenario scenario = Scenario.at(NOON).tell(agreed()).tell(contradicting());
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(HOUR_AGO);
    assertThat(scenario.clock(FIRST_RELEASE).generation()).isEqualTo(1);
    scenario.command(OFFICER, new CorrectOccurrence(LAST_NIGHT, LAST_NIGHT, "消防接警记录"));
    assertThat(scenario.clock(FIRST_RELEASE).startedFrom()).isEqualTo(LAST_NIGHT);
  }

  @Test
  void postsThatContradictWhatAPersonFixedAreAConflictAndOverwriteNothing() {
    Instant fixed = NOON.minus(ofHours(5));
    Scenario scenario =
        Scenario.at(NOON)
            .tell(agreed())
            .command(OFFICER, new CorrectOccurrence(fixed, fixed, null))
            .tell(agreed().posts(9));
    assertThat(scenario.incident().occurrence().lower()).isEqualTo(fixed);
    assertThat(others(scenario)).containsExactly(HOUR_AGO);
    scenario.command(OFFICER, new Undo("时间有误"));
    assertThat(others(scenario)).isEmpty();
  }

  @Test
  void fixedTimeLeavesOnlyWhatContradictsItself() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(contradicting())
            .command(
                OFFICER, new CorrectOccurrence(LAST_NIGHT, LAST_NIGHT.plus(ofMinutes(5)), "接警记录"));
    assertThat(others(scenario)).containsExactly(HOUR_AGO);
  }

  @Test
  void conflictThatIsGoneIsRecordedAsGone() {
    Scenario scenario = Scenario.at(NOON).tell(contradicting()).tell(agreed().posts(9));
    assertThat(recorded(scenario)).hasSize(2);
    assertThat(recorded(scenario).getLast().told()).isEmpty();
    assertThat(others(scenario)).isEmpty();
    assertThat(scenario.incident().handled().toldTimes()).isEmpty();
  }
}
