package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.clock.ClockKind.REPORT_UP;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.IncidentAction.Register;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.post.Mark;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What happened is often not known at first; what follows from it has to follow later, too. */
class HazardTest {

  private static Scenario call(@Nullable Hazard hazard) {
    return Scenario.at(NOON)
        .underAll()
        .command(
            OFFICER,
            new Register(
                View.GROUP,
                Mark.LIVE,
                NOON,
                "滨江区街道办",
                null,
                new Place("990102", "云澜省云汀市滨江区"),
                hazard,
                Map.of(FigureKind.INJURED, 2L),
                null,
                null,
                List.of(),
                null));
  }

  @Test
  void opinionWhoseGroupTurnsOutToReportAFireBecomesAnEmergencyWithItsReports() {
    Scenario scenario = Scenario.at(NOON).underAll().tell(fire().hazard(null).ungraded());
    assertThat(scenario.incident().kind()).isEqualTo(IncidentKind.OPINION);
    scenario.expectNoClock(REPORT_UP).after(ofMinutes(9)).tell(fire());
    assertThat(scenario.incident().kind()).isEqualTo(IncidentKind.EMERGENCY);
    assertThat(scenario.incident().hazard()).isEqualTo(Hazard.FIRE);
    assertThat(scenario.incident().title()).isEqualTo("云汀市滨江区火灾");
    assertThat(scenario.incident().clocks()).extracting(c -> c.kind()).contains(REPORT_UP);
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
  }

  @Test
  void accidentThatIsNamedLaterTakesItsName() {
    Scenario scenario =
        Scenario.at(NOON).tell(fire().hazard(Hazard.OTHER_ACCIDENT)).tell(fire().posts(5));
    assertThat(scenario.incident().hazard()).isEqualTo(Hazard.FIRE);
  }

  @Test
  void postsSayWhatACallDidNotKnow() {
    Scenario scenario = call(null);
    assertThat(scenario.incident().title()).isEqualTo("云汀市滨江区突发事件");
    scenario.tell(fire());
    assertThat(scenario.incident().hazard()).isEqualTo(Hazard.FIRE);
    assertThat(scenario.incident().title()).isEqualTo("云汀市滨江区火灾");
  }

  @Test
  void postsNeverChangeWhatACallSaid() {
    Scenario scenario = call(Hazard.EXPLOSION).tell(fire());
    assertThat(scenario.incident().hazard()).isEqualTo(Hazard.EXPLOSION);
  }

  @Test
  void groupThatNamesNoHazardAnyMoreTakesNoneAway() {
    Scenario scenario = Scenario.at(NOON).tell(fire()).tell(fire().hazard(null).posts(9));
    assertThat(scenario.incident().hazard()).isEqualTo(Hazard.FIRE);
    assertThat(scenario.incident().kind()).isEqualTo(IncidentKind.EMERGENCY);
  }
}
