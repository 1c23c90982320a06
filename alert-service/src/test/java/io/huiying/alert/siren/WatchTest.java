package io.huiying.alert.siren;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The siren rings when nobody else has, and only then. */
class WatchTest {

  private static final Duration GRACE = ofMillis(300);
  private static final Clock CLOCK =
      Scenario.at(NOON)
          .tell(fire().occurred(NOON.minus(ofHours(1))).severity(MAJOR, MAJOR))
          .clock(ClockKind.FIRST_RELEASE);
  private static final Instant HALF = NOON.plus(ofMinutes(90));

  private final Watch watch = new Watch(GRACE, 1);

  /** As the siren does once everything was read. */
  @BeforeEach
  void begin() {
    watch.ready();
  }

  private List<String> labels(Instant now) {
    return watch.due(now, 100).stream().map(alarm -> alarm.threshold().label()).toList();
  }

  private static Alarm engines(Threshold threshold, Instant at) {
    return Alarms.claim(CLOCK, threshold, at, 1, "engine");
  }

  @Test
  void ringsAGraceAfterTheMomentWhenNobodyDid() {
    watch.clock(CLOCK.id(), CLOCK);
    assertThat(watch.due(HALF.plusMillis(299), 100)).isEmpty();
    Alarm alarm = watch.due(HALF.plusMillis(300), 100).getFirst();
    assertThat(alarm.id()).isEqualTo(engines(new Threshold(0), HALF).id());
    assertThat(alarm.firedBy()).isEqualTo("siren");
    assertThat(watch.due(HALF.plusMillis(400), 100)).isEmpty();
  }

  @Test
  void staysSilentWhenTheEngineRang() {
    watch.clock(CLOCK.id(), CLOCK);
    watch.claimed(engines(new Threshold(0), HALF));
    assertThat(labels(HALF.plusSeconds(1))).isEmpty();
    assertThat(labels(NOON.plus(ofHours(3)))).containsExactly("75%");
  }

  @Test
  void claimOfAnOlderScheduleDoesNotSilenceTheNewOne() {
    watch.claimed(engines(Threshold.DUE, HALF));
    Instant later = NOON.minus(ofMinutes(30));
    Clock moved =
        Scenario.at(NOON)
            .tell(fire().occurred(NOON.minus(ofHours(1))).severity(MAJOR, MAJOR))
            .command(
                Scenario.OFFICER,
                new io.huiying.contracts.incident.IncidentAction.CorrectOccurrence(
                    later, later, null))
            .clock(ClockKind.FIRST_RELEASE);
    watch.clock(moved.id(), CLOCK);
    watch.clock(moved.id(), moved);
    assertThat(labels(NOON.plus(ofHours(2)).plusSeconds(1))).containsExactly("50%");
  }

  @Test
  void stoppedClockIsForgotten() {
    watch.clock(CLOCK.id(), CLOCK);
    watch.clock(CLOCK.id(), null);
    assertThat(labels(NOON.plus(ofHours(9)))).isEmpty();
    assertThat(watch.size()).isZero();
  }

  @Test
  void momentsBeforeTheFirstKnownClaimAreLeftToTheEngine() {
    watch.knowsSince(NOON.plus(ofHours(2)));
    watch.clock(CLOCK.id(), CLOCK);
    assertThat(labels(NOON.plus(ofHours(3)).plusSeconds(1))).containsExactly("75%");
  }

  @Test
  void rewrittenClockOfTheSameScheduleRingsOnce() {
    watch.clock(CLOCK.id(), CLOCK);
    watch.clock(CLOCK.id(), CLOCK);
    assertThat(labels(HALF.plusSeconds(1))).containsExactly("50%");
  }

  @Test
  void isBoundedPerTick() {
    for (int i = 0; i < 10; i++) {
      Clock clock =
          new Clock(
              Clock.idOf("i" + i, CLOCK.kind()),
              "i" + i,
              CLOCK.kind(),
              CLOCK.owner(),
              CLOCK.state(),
              true,
              false,
              false,
              CLOCK.startedFrom(),
              CLOCK.openedAt(),
              CLOCK.dueAt(),
              CLOCK.dueLatest(),
              null,
              1,
              CLOCK.repeatEvery(),
              CLOCK.ruleSet(),
              CLOCK.clause(),
              CLOCK.title(),
              CLOCK.mark());
      watch.clock(clock.id(), clock);
    }
    assertThat(watch.due(HALF.plusSeconds(1), 4)).hasSize(4);
    assertThat(watch.due(HALF.plusSeconds(1), 100)).hasSize(6);
  }
}
