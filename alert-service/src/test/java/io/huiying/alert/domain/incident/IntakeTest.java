package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.clock.ClockKind.ACKNOWLEDGE;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Register;
import io.huiying.contracts.incident.IncidentChange.CommandRejected;
import io.huiying.contracts.incident.IncidentChange.Registered;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 接报登记: an incident that no post has told of, and the posts that come later. */
class IntakeTest {

  private static final String GROUP = Ids.reportedGroup("call-1");
  private static final String ID = Ids.incident(GROUP);

  private static Register call(Map<FigureKind, Long> casualties) {
    return call(casualties, View.BINJIANG, null);
  }

  private static Register call(Map<FigureKind, Long> casualties, Place place, String title) {
    return new Register(
        GROUP,
        Mark.LIVE,
        NOON.minus(ofMinutes(5)),
        "滨江区应急管理局",
        NOON.minus(ofMinutes(40)),
        place,
        Hazard.FIRE,
        casualties,
        null,
        title,
        List.of("滨江仓库"),
        "消防已到场，联系人电话见台账");
  }

  private static Neighbours registered(Register call) {
    return Neighbours.at(NOON).command(ID, OFFICER, call);
  }

  private static Clock clock(Incident incident, ClockKind kind) {
    return Neighbours.clock(incident, kind);
  }

  @Test
  void callOpensAnIncidentWithClocksFromOccurrence() {
    Incident incident = registered(call(Map.of(FigureKind.DEAD, 11L))).incidents.get(ID);
    assertThat(incident.state()).isEqualTo(IncidentState.REPORTED);
    assertThat(incident.title()).isEqualTo("云汀市滨江区火灾");
    assertThat(incident.reportedAt()).isEqualTo(NOON.minus(ofMinutes(5)));
    assertThat(incident.proposed().upper()).isEqualTo(Severity.MAJOR);
    assertThat(clock(incident, FIRST_RELEASE).dueAt())
        .isEqualTo(NOON.minus(ofMinutes(40)).plus(ofHours(5)));
    assertThat(clock(incident, FIRST_RELEASE).provisional()).isTrue();
    assertThat(incident.clocks()).extracting(Clock::kind).contains(ACKNOWLEDGE);
  }

  @Test
  void missingPeopleRaiseTheUpperBoundOnly() {
    Incident incident =
        registered(call(Map.of(FigureKind.DEAD, 1L, FigureKind.TRAPPED, 12L))).incidents.get(ID);
    assertThat(incident.proposed().lower()).isEqualTo(Severity.GENERAL);
    assertThat(incident.proposed().upper()).isEqualTo(Severity.MAJOR);
  }

  @Test
  void callWithoutCasualtiesStartsTheResponse() {
    Incident incident = registered(call(Map.of(FigureKind.DEAD, 0L))).incidents.get(ID);
    assertThat(incident.proposed()).isNull();
    assertThat(incident.clocks()).extracting(Clock::kind).contains(RESPONSE);
  }

  @Test
  void peopleHurtMakeAnEmergencyOfWhateverNature() {
    Register call =
        new Register(
            GROUP,
            Mark.LIVE,
            NOON,
            "滨江区应急管理局",
            null,
            View.BINJIANG,
            null,
            Map.of(FigureKind.DEAD, 3L),
            null,
            null,
            List.of(),
            null);
    Incident incident = registered(call).incidents.get(ID);
    assertThat(incident.kind()).isEqualTo(IncidentKind.EMERGENCY);
    assertThat(incident.title()).isEqualTo("云汀市滨江区突发事件");
  }

  @Test
  void measuresAreCitedAndNotHeld() {
    Neighbours town = registered(call(Map.of()));
    assertThat(town.only(Registered.class).intake().measures()).matches("[0-9a-f]{64}");
    assertThat(town.events.toString()).doesNotContain("消防已到场");
  }

  @Test
  void callSeedsAGroupForLaterPosts() {
    Neighbours town = registered(call(Map.of(FigureKind.DEAD, 2L)));
    assertThat(town.corrections)
        .singleElement()
        .isInstanceOfSatisfying(
            Correction.Seeded.class,
            seed -> {
              assertThat(seed.groupId()).isEqualTo(GROUP);
              assertThat(seed.words()).containsExactly("滨江仓库");
              assertThat(seed.place()).isEqualTo(View.BINJIANG);
            });
  }

  @Test
  void laterPostsJoinAndOverwriteNothingThatWasReported() {
    Neighbours town =
        registered(call(Map.of(FigureKind.DEAD, 2L)))
            .tell(
                GROUP,
                fire()
                    .at(View.YUNTING)
                    .occurred(NOON.minus(ofHours(9)))
                    .severity(Severity.LARGER, Severity.MAJOR)
                    .dead(12));
    Incident incident = town.incidents.get(ID);
    assertThat(town.incidents).hasSize(1);
    assertThat(incident.posts()).isEqualTo(3);
    assertThat(incident.place()).isEqualTo(View.BINJIANG);
    assertThat(incident.occurrence().lower()).isEqualTo(NOON.minus(ofMinutes(40)));
    assertThat(incident.figures()).extracting("lower").containsExactlyInAnyOrder(2L, 12L);
    assertThat(incident.proposed().upper()).isEqualTo(Severity.MAJOR);
    assertThat(incident.clocks()).extracting(Clock::kind).contains(FIRST_RELEASE);
    town.expectReplay();
  }

  @Test
  void officesOwnNameStays() {
    Neighbours town =
        registered(call(Map.of(), View.BINJIANG, "滨江仓库火灾")).tell(GROUP, fire().posts(30));
    assertThat(town.incidents.get(ID).title()).isEqualTo("滨江仓库火灾");
  }

  @Test
  void sameCallTwiceIsOneIncident() {
    Neighbours town = registered(call(Map.of())).command(ID, OFFICER, call(Map.of()));
    assertThat(town.only(CommandRejected.class).rejection().message()).contains("已经登记");
  }

  @Test
  void impossibleCallIsRefusedOutsideAnyChain() {
    Register call = call(Map.of(FigureKind.DEAD, -1L));
    Neighbours town = registered(call);
    assertThat(town.only(CommandRejected.class).rejection().message()).contains("伤亡数字");
    assertThat(town.events.getFirst().sequence()).isZero();
    assertThat(town.incidents).isEmpty();
  }

  @Test
  void whoseIncidentItIsFollowsFromHomeAndPlace() {
    assertThat(ownership(View.YUNTING)).isEqualTo(Ownership.OWN);
    assertThat(ownership(View.BINJIANG)).isEqualTo(Ownership.SUBORDINATE);
    assertThat(ownership(new Place("980100", "海宁省望川市"))).isEqualTo(Ownership.OUTSIDE);
    assertThat(ownership(Place.UNKNOWN)).isEqualTo(Ownership.UNKNOWN);
  }

  private static Ownership ownership(Place place) {
    Neighbours town =
        Neighbours.at(NOON)
            .home("990100")
            .command(ID, OFFICER, call(Map.of(FigureKind.DEAD, 11L), place, null));
    return town.incidents.get(ID).ownership();
  }
}
