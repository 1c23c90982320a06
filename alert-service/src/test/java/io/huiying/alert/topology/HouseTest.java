package io.huiying.alert.topology;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.IncidentEvolution;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.CorrectOccurrence;
import io.huiying.contracts.incident.IncidentAction.Merge;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentAction.Split;
import io.huiying.contracts.incident.IncidentChange.CommandRejected;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Posts in, deadlines kept, people told: three topologies, no broker, no waiting. */
class HouseTest {

  private final House house = new House(NOON);

  @AfterEach
  void close() {
    house.close();
  }

  private static GroupSignal signal(View view) {
    return new GroupSignal.GroupBorn("s1", view.build(), NOON);
  }

  private static View major() {
    return fire().occurred(NOON.minus(ofHours(1))).dead(14).severity(LARGER, MAJOR);
  }

  private static RecordRelease notice(java.time.Instant publishedAt) {
    return new RecordRelease(ReleaseKind.NOTICE, "云汀市应急管理局", "通报", null, publishedAt, null, "全文");
  }

  private Incident newest() {
    return house.written(Incident.class).getLast();
  }

  private Stream<Alarm> alarms(ClockKind kind) {
    return house.written(Alarm.class).stream().filter(alarm -> alarm.kind() == kind);
  }

  private ClockState state(ClockKind kind) {
    return newest().clocks().stream()
        .filter(c -> c.kind() == kind)
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void lettersBringTwoIncidentsTogetherAndApart() {
    String group = Ids.group("p2");
    String other = Ids.incident(group);
    house
        .tell(signal(major()))
        .tell(new GroupSignal.GroupBorn("s2", major().group(group).build(), NOON))
        .command(View.INCIDENT, OFFICER, new Merge(other, "同一起"));
    assertThat(newest(other).state()).isEqualTo(IncidentState.MERGED);
    assertThat(newest(View.INCIDENT).handled().absorbed()).hasSize(1);
    house.command(View.INCIDENT, OFFICER, new Split(other, List.of(), "两起"));
    assertThat(newest(other).state()).isEqualTo(IncidentState.DETECTED);
    assertThat(newest(View.INCIDENT).handled().absorbed()).isEmpty();
    assertThat(house.written(Correction.class))
        .singleElement()
        .isInstanceOf(Correction.NotSame.class);
  }

  private Incident newest(String id) {
    return house.written(Incident.class).stream()
        .filter(incident -> incident.id().equals(id))
        .reduce((before, after) -> after)
        .orElseThrow();
  }

  @Test
  void ringsEveryThresholdOnceInOrderAndDeclaresTheMiss() {
    house
        .tell(signal(major()))
        .command(View.INCIDENT, OFFICER, new Acknowledge(null))
        .after(ofHours(5), ofSeconds(10));
    assertThat(alarms(ClockKind.FIRST_RELEASE).map(alarm -> alarm.threshold().label()))
        .containsExactly("50%", "75%", "90%", "100%", "judged", "+1", "+2");
    assertThat(alarms(ClockKind.FIRST_RELEASE))
        .allSatisfy(
            alarm ->
                assertThat(Duration.between(alarm.dueAt(), alarm.firedAt()))
                    .isBetween(Duration.ZERO, ofSeconds(10)));
    assertThat(state(ClockKind.FIRST_RELEASE)).isEqualTo(ClockState.MISSED);
    assertThat(house.titles("console"))
        .containsExactly(
            "新发现：云汀市滨江区火灾",
            "可能达到重大：云汀市滨江区火灾",
            "首次发布时限已用 50%：云汀市滨江区火灾",
            "首次发布时限已用 75%：云汀市滨江区火灾",
            "首次发布时限已用 90%：云汀市滨江区火灾",
            "首次发布时限已到：云汀市滨江区火灾",
            "首次发布超过时限：云汀市滨江区火灾",
            "首次发布已超时限：云汀市滨江区火灾",
            "首次发布已超时限：云汀市滨江区火灾");
    assertThat(house.titles("webhook:duty")).isEqualTo(house.titles("console"));
  }

  @Test
  void saysHowLongIsLeft() {
    house.tell(signal(major())).after(ofHours(3), ofSeconds(15));
    assertThat(house.written(Notification.class))
        .extracting(Notification::body)
        .contains("首次发布时限已用 75%，剩余 1 小时 15 分。首次发布后停止。");
  }

  @Test
  void releaseSilencesItsClock() {
    house
        .tell(signal(major()))
        .command(View.INCIDENT, OFFICER, new Acknowledge(null))
        .after(ofHours(2), ofMinutes(1))
        .command(View.INCIDENT, OFFICER, notice(NOON.plus(ofMinutes(90))));
    assertThat(house.written().stream().filter(r -> r.value == null).map(r -> r.key))
        .contains(Clock.idOf(View.INCIDENT, ClockKind.FIRST_RELEASE));
    house.after(ofHours(4), ofMinutes(1));
    assertThat(alarms(ClockKind.FIRST_RELEASE).map(a -> a.threshold().label()))
        .containsExactly("50%");
    assertThat(state(ClockKind.FIRST_RELEASE)).isEqualTo(ClockState.MET);
  }

  @Test
  void rescheduledClockRingsByItsNewTimesOnly() {
    var later = NOON.minus(ofMinutes(30));
    house
        .tell(signal(major()))
        .command(View.INCIDENT, OFFICER, new CorrectOccurrence(later, later, null))
        .after(ofHours(5), ofMinutes(1));
    assertThat(alarms(ClockKind.FIRST_RELEASE)).allMatch(alarm -> alarm.generation() == 2);
    assertThat(alarms(ClockKind.FIRST_RELEASE).map(Alarm::id)).doesNotHaveDuplicates();
  }

  @Test
  void correctionsRingNothingThatWasToldBefore() {
    house
        .tell(signal(major()))
        .command(View.INCIDENT, OFFICER, new Acknowledge(null))
        .after(ofMinutes(170), ofMinutes(1));
    for (int i = 1; i <= 5; i++) {
      var fixed = NOON.minus(ofMinutes(60 - i));
      house
          .command(View.INCIDENT, OFFICER, new CorrectOccurrence(fixed, fixed, null))
          .after(ofMinutes(1), ofSeconds(10));
    }
    assertThat(alarms(ClockKind.FIRST_RELEASE).map(a -> a.threshold().label()))
        .containsExactly("50%", "75%");
    var earlier = NOON.minus(ofMinutes(110));
    house
        .command(View.INCIDENT, OFFICER, new CorrectOccurrence(earlier, earlier, null))
        .after(ofMinutes(1), ofSeconds(10));
    assertThat(alarms(ClockKind.FIRST_RELEASE).map(a -> a.threshold().label()))
        .containsExactly("50%", "75%", "90%");
  }

  @Test
  void correctionOfAMissStaysSilentUntilItsNextReminderAndAMissAnewIsDeclared() {
    house.tell(signal(major())).after(ofMinutes(245), ofMinutes(1));
    int judged = (int) alarms(ClockKind.FIRST_RELEASE).count();
    var stillPast = NOON.minus(ofMinutes(61));
    house
        .command(View.INCIDENT, OFFICER, new CorrectOccurrence(stillPast, stillPast, null))
        .after(ofMinutes(5), ofMinutes(1));
    assertThat(alarms(ClockKind.FIRST_RELEASE)).hasSize(judged);
    var undone = NOON.plus(ofHours(1));
    house
        .command(View.INCIDENT, OFFICER, new CorrectOccurrence(undone, undone, null))
        .after(ofMinutes(1), ofSeconds(10));
    assertThat(state(ClockKind.FIRST_RELEASE)).isEqualTo(ClockState.RUNNING);
    house
        .command(View.INCIDENT, OFFICER, new CorrectOccurrence(stillPast, stillPast, null))
        .after(ofMinutes(1), ofSeconds(10));
    assertThat(state(ClockKind.FIRST_RELEASE)).isEqualTo(ClockState.MISSED);
  }

  @Test
  void whatFellDueDuringAPauseRingsAtItsEndInOrderAndMarkedLate() {
    house.tell(signal(major())).pausedFor(ofHours(6).plus(ofMinutes(7)));
    assertThat(alarms(ClockKind.FIRST_RELEASE).map(alarm -> alarm.threshold().label()))
        .containsExactly("50%", "75%", "90%", "100%", "judged", "+4");
    assertThat(alarms(ClockKind.FIRST_RELEASE)).allMatch(Alarm::late);
    assertThat(state(ClockKind.FIRST_RELEASE)).isEqualTo(ClockState.MISSED);
  }

  @Test
  void secondClaimOfAnAlarmReachesNobody() {
    house.tell(signal(major())).after(ofHours(2), ofSeconds(30));
    int told = house.written(Notification.class).size();
    Alarm first = alarms(ClockKind.FIRST_RELEASE).findFirst().orElseThrow();
    house.claim(first);
    assertThat(house.written(Notification.class)).hasSize(told);
    assertThat(house.written(Notification.class).stream().map(Notification::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void bornOverdueTellsSoOnceInsteadOfFiveAlarms() {
    house.tell(signal(major().occurred(NOON.minus(ofHours(9))))).after(ofMillis(100), ofMillis(50));
    assertThat(alarms(ClockKind.FIRST_RELEASE).map(alarm -> alarm.threshold().label()))
        .containsExactly("judged");
    assertThat(house.written(Notification.class))
        .extracting(Notification::body)
        .contains("发现时已过时限，未见首次发布记录；如已发布请补登。");
  }

  @Test
  void drillReachesNoRealChannelAndSaysSo() {
    house.tell(signal(major().drill().occurred(NOON))).after(ofMinutes(6), ofSeconds(1));
    assertThat(house.titles("webhook:duty")).isEmpty();
    assertThat(house.titles("console")).hasSizeGreaterThan(5).allMatch(t -> t.startsWith("【演练】"));
  }

  @Test
  void storedEventsAreAChainThatRebuildsTheSnapshot() {
    house
        .tell(signal(major()))
        .command(View.INCIDENT, OFFICER, new Acknowledge("已电话核实"))
        .after(ofHours(6), ofMinutes(1))
        .command(View.INCIDENT, OFFICER, notice(NOON.plus(ofHours(5))));
    Incident rebuilt = null;
    for (IncidentEvent event : house.written(IncidentEvent.class)) {
      byte[] stored = Topics.EVENT.value().toBytes(event);
      rebuilt = IncidentEvolution.evolve(rebuilt, event, Ids.sha256(stored));
    }
    assertThat(Topics.STATE.value().toBytes(rebuilt))
        .isEqualTo(Topics.STATE.value().toBytes(newest()));
  }

  @Test
  void quotesLieInTheEvidenceAlone() {
    house.tell(signal(major())).command(View.INCIDENT, OFFICER, notice(NOON));
    assertThat(house.written(Evidence.class))
        .extracting(Evidence::quote)
        .contains("已致14人遇难", "下午1时许", "全文");
    assertThat(house.written(Evidence.class)).allMatch(e -> e.incidentId().equals(View.INCIDENT));
  }

  @Test
  void commandToNoIncidentIsAnsweredAndLeavesNothingElse() {
    house.command("i-none", OFFICER, notice(NOON));
    IncidentEvent answer = house.written(IncidentEvent.class).getFirst();
    assertThat(answer.change()).isInstanceOf(CommandRejected.class);
    assertThat(answer.causeId()).isEqualTo("c1");
    assertThat(answer.sequence()).isZero();
    assertThat(house.written()).hasSize(1);
  }

  @Test
  void clocksOfOneIncidentLieInItsPartition() {
    List<String> ids = Stream.of(ClockKind.values()).map(k -> Clock.idOf("i42", k)).toList();
    assertThat(ids.stream().map(id -> new ByIncident().partitions("", id, null, 4)).distinct())
        .hasSize(1);
    assertThat(ids).extracting(Clock::incidentOf).containsOnly("i42");
  }

  @Test
  void dueIndexForgetsWhatIsDone() {
    house
        .tell(signal(fire()))
        .command(View.INCIDENT, OFFICER, new Acknowledge(null))
        .command(View.INCIDENT, OFFICER, notice(NOON));
    try (var left = house.clocks().getKeyValueStore(ClockTopology.BOOK).all()) {
      assertThat(left.hasNext()).isFalse();
    }
    assertThat(house.written(Clock.class)).allMatch(Objects::nonNull);
  }
}
