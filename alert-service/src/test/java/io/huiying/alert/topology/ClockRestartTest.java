package io.huiying.alert.topology;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.incident.View;
import io.huiying.alert.domain.notice.AlarmNotice;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.signal.GroupSignal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock engine may be killed at any moment; everybody is still told everything once. */
class ClockRestartTest {

  private final House house = new House(NOON);

  @AfterEach
  void close() {
    house.close();
  }

  private static GroupSignal signal(View view) {
    return new GroupSignal.GroupBorn("s1", view.severity(MAJOR, MAJOR).dead(14).build(), NOON);
  }

  private static GroupSignal live() {
    return signal(fire().occurred(NOON.minus(ofHours(1))));
  }

  private List<String> told(String start) {
    return house.titles("console").stream().filter(title -> title.startsWith(start)).toList();
  }

  @Test
  void alarmThatWasNotedButNeverClaimedComesAfterTheRestart() {
    house
        .tell(live())
        .command(View.INCIDENT, OFFICER, new Acknowledge(null))
        .clocksKilledAfter(ofMinutes(90));
    assertThat(told("首次发布时限已用 50%")).isEmpty();
    house.after(ofSeconds(1), WatchProcessor.TICK);
    assertThat(told("首次发布时限已用 50%")).hasSize(1);
  }

  @Test
  void missIsDeclaredThoughTheJudgementWasLost() {
    house
        .tell(live())
        .after(ofMinutes(239), ofMinutes(1))
        .clocksKilledAfter(ofMinutes(2))
        .after(ofSeconds(1), WatchProcessor.TICK);
    assertThat(house.written(Incident.class).getLast().clocks())
        .filteredOn(clock -> clock.kind() == ClockKind.FIRST_RELEASE)
        .extracting(Clock::state)
        .containsExactly(ClockState.MISSED);
    assertThat(told("首次发布超过时限")).hasSize(1);
  }

  @Test
  void indexIsMadeAnewFromTheClocks() {
    house.tell(live()).clocksRestarted().after(ofMinutes(91), ofMinutes(1));
    assertThat(told("首次发布时限已用 50%")).hasSize(1);
  }

  @Test
  void everyThresholdOfADrillIsToldOnceThoughTwoClaimAndTheEngineRestarts() {
    house.withSiren().tell(signal(fire().drill().occurred(NOON)));
    for (int i = 0; i < 8; i++) {
      house.after(ofSeconds(41), ofSeconds(1)).clocksRestarted();
    }
    List<Alarm> claims = house.written(Alarm.class);
    List<String> distinct = claims.stream().map(Alarm::id).distinct().toList();
    // What the engine heard it does not claim again after a restart; the siren's are doubles
    // enough.
    assertThat(claims).hasSameSizeAs(distinct);
    assertThat(labels(claims, ClockKind.ACKNOWLEDGE))
        .containsExactly("50%", "75%", "90%", "100%", "judged", "+1", "+2", "+3", "+4");
    assertThat(labels(claims, ClockKind.FIRST_RELEASE))
        .containsExactly("50%", "75%", "90%", "100%", "judged");
    List<String> worthTelling =
        claims.stream()
            .filter(alarm -> AlarmNotice.of(alarm).isPresent())
            .map(Alarm::id)
            .distinct()
            .toList();
    assertThat(house.written(Notification.class).stream().map(Notification::causeId))
        .filteredOn(distinct::contains)
        .containsExactlyInAnyOrderElementsOf(worthTelling);
  }

  private static List<String> labels(List<Alarm> claims, ClockKind kind) {
    return claims.stream()
        .filter(alarm -> alarm.kind() == kind)
        .map(alarm -> alarm.threshold().label())
        .distinct()
        .toList();
  }
}
