package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.ACKNOWLEDGE;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.IncidentAction.FixPlace;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentChange.Cooled;
import io.huiying.contracts.incident.IncidentChange.PictureChanged;
import io.huiying.contracts.incident.IncidentChange.ReleaseOffered;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What posts make of an incident: its picture, its name, whose it is, and no word of theirs. */
class SignalTest {

  private static final QuotePolicy QUOTES =
      new QuotePolicy("a secret of this test".getBytes(StandardCharsets.UTF_8));

  @Test
  void namesByPlaceAndHazardNotInThePostsWords() {
    assertThat(Scenario.at(NOON).tell(fire()).incident().title()).isEqualTo("云汀市滨江区火灾");
  }

  @Test
  void namesAnOpinionByItsTopic() {
    var incident = Scenario.at(NOON).tell(fire().hazard(null).ungraded()).incident();
    assertThat(incident.title()).isEqualTo("云汀市滨江区安全生产舆情");
    assertThat(incident.kind()).isEqualTo(IncidentKind.OPINION);
  }

  @Test
  void provinceAloneKeepsItsName() {
    assertThat(Scenario.at(NOON).tell(fire().at(new Place("990000", "云澜省"))).incident().title())
        .isEqualTo("云澜省火灾");
  }

  @Test
  void unknownPlaceStartsAcknowledgeOnlyUntilAPersonNamesIt() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire().at(Place.UNKNOWN).severity(MAJOR, MAJOR))
            .expectClock(ACKNOWLEDGE, RUNNING)
            .expectNoClock(FIRST_RELEASE)
            .expectNoClock(RESPONSE);
    assertThat(scenario.incident().ownership()).isEqualTo(Ownership.UNKNOWN);
    assertThat(scenario.incident().title()).isEqualTo("（地点待核）火灾");
    scenario
        .command(OFFICER, new FixPlace(View.BINJIANG, "电话核实"))
        .expectClock(FIRST_RELEASE, RUNNING);
    assertThat(scenario.incident().title()).isEqualTo("云汀市滨江区火灾");
    assertThat(scenario.clock(ACKNOWLEDGE).title()).isEqualTo("云汀市滨江区火灾");
  }

  @Test
  void foreignIncidentHasNoClock() {
    Scenario scenario = Scenario.at(NOON).tell(fire().abroad().severity(MAJOR, MAJOR));
    assertThat(scenario.incident().ownership()).isEqualTo(Ownership.FOREIGN);
    assertThat(scenario.incident().clocks()).isEmpty();
  }

  @Test
  void outsideIncidentHasNoClockSubordinateHas() {
    assertThat(Scenario.at(NOON).home("980100").tell(fire()).incident().clocks()).isEmpty();
    Scenario city = Scenario.at(NOON).home("990100").tell(fire());
    assertThat(city.incident().ownership()).isEqualTo(Ownership.SUBORDINATE);
    city.expectClock(RESPONSE, RUNNING);
    assertThat(Scenario.at(NOON).home("990102").tell(fire()).incident().ownership())
        .isEqualTo(Ownership.OWN);
    assertThat(
            Scenario.at(NOON).home("990102").tell(fire().at(View.YUNTING)).incident().ownership())
        .isEqualTo(Ownership.UNKNOWN);
  }

  @Test
  void postsDoNotTakeAnIncidentAwayFromWhoAnswersForIt() {
    Scenario scenario =
        Scenario.at(NOON)
            .home("990102")
            .tell(fire())
            .tell(fire().at(new Place("980101", "某省某市某区")))
            .expectClock(RESPONSE, RUNNING);
    assertThat(scenario.incident().ownership()).isEqualTo(Ownership.OWN);
  }

  @Test
  void postsDoNotMoveAPlaceThatAPersonFixed() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .command(OFFICER, new FixPlace(View.YUNTING, null))
            .tell(fire().posts(5))
            .expect(PictureChanged.class);
    assertThat(scenario.incident().place()).isEqualTo(View.YUNTING);
  }

  @Test
  void mereGrowthIsRecordedInSteps() {
    Scenario scenario = Scenario.at(NOON);
    for (int posts = 1; posts <= 1000; posts++) {
      scenario.tell(fire().posts(posts));
    }
    assertThat(scenario.events().size()).isLessThan(80);
    assertThat(scenario.incident().posts()).isGreaterThan(900);
  }

  @Test
  void officialReleaseIsOfferedOnceAndStopsNothing() {
    var seen =
        new GroupSignal.OfficialReleaseSeen(
            "s9", fire().build(), new SeenRelease("p9", "云汀发布", "情况通报", null, NOON), NOON);
    Scenario.at(NOON)
        .tell(fire())
        .signal(seen)
        .expect(ReleaseOffered.class)
        .expectClock(RESPONSE, RUNNING)
        .signal(seen)
        .expectNothing();
  }

  @Test
  void coolingIsNotedOnce() {
    var cooled = new GroupSignal.GroupCooled("s9", fire().build(), NOON);
    Scenario.at(NOON)
        .tell(fire())
        .signal(cooled)
        .expect(Cooled.class)
        .signal(cooled)
        .expectNothing();
  }

  @Test
  void eventsHoldNoWordOfAPost() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire().occurred(NOON.minus(ofHours(1))))
            .signal(
                new GroupSignal.OfficialReleaseSeen(
                    "s9",
                    fire().build(),
                    new SeenRelease("p9", "云汀发布", "关于某商场的通报", null, NOON),
                    NOON));
    assertThat(scenario.events())
        .allSatisfy(
            event ->
                assertThat(new String(Topics.EVENT.value().toBytes(event), StandardCharsets.UTF_8))
                    .doesNotContain("起火", "已致", "下午1时许", "商场"));
  }

  @Test
  void evidenceHoldsTheWordsUnderTheDigestThatFiguresCite() {
    var signal =
        new GroupSignal.GroupBorn("s1", fire().occurred(NOON.minus(ofHours(1))).build(), NOON);
    QuotePolicy.Cut cut = QUOTES.cut(signal);
    assertThat(cut.evidence()).extracting(Evidence::quote).containsExactly("下午1时许", "已致3人遇难");
    assertThat(cut.evidence())
        .allSatisfy(
            e ->
                assertThat(Ids.sha256((e.salt() + e.quote()).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(e.digest()));
    assertThat(QUOTES.cut(signal)).isEqualTo(cut);
    assertThat(
            new QuotePolicy("another secret of a test".getBytes(StandardCharsets.UTF_8))
                .cut(signal)
                .evidence())
        .doesNotContainAnyElementsOf(cut.evidence());
  }

  @Test
  void snapshotOfAReleaseBecomesEvidence() {
    var action = new RecordRelease(ReleaseKind.NOTICE, "云汀市应急管理局", "通报", null, NOON, null, "全文……");
    QuotePolicy.Cut cut =
        QUOTES.cut(
            new IncidentCommand(
                "c1", View.INCIDENT, new Actor("zhiban", Role.DUTY_OFFICER), NOON, null, action));
    Scenario scenario = Scenario.at(NOON).tell(fire()).decide(cut.cause());
    assertThat(scenario.incident().releases().getFirst().contentHash())
        .isEqualTo(cut.evidence().getFirst().digest());
    assertThat(cut.evidence().getFirst().quote()).isEqualTo("全文……");
  }
}
