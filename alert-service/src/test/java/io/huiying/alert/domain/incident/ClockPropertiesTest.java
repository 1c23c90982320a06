package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.View.fire;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentAction.CorrectOccurrence;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentAction.RecordReport;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds in every history; seeded, so that a failure can be told again. */
class ClockPropertiesTest {

  private static final int HISTORIES = 150;
  private static final int STEPS = 25;

  private final Random random = new Random(80);

  @Test
  void everyHistoryKeepsTheArithmeticOfItsClocks() {
    for (int history = 0; history < HISTORIES; history++) {
      Scenario scenario = Scenario.at(NOON).underAll().tell(view(NOON));
      for (int step = 0; step < STEPS; step++) {
        scenario.after(Duration.ofMinutes(random.nextInt(600)));
        if (random.nextBoolean()) {
          scenario.tell(view(scenario.now()));
        } else {
          scenario.command(MANAGER, action(scenario.now()));
        }
        scenario.incident().clocks().forEach(ClockPropertiesTest::holds);
        oneClockOfAnId(scenario);
      }
      settlesOnce(scenario);
      assertThat(scenario.replayed()).isEqualTo(scenario.incident());
    }
  }

  private static void holds(Clock clock) {
    assertThat(clock.dueAt()).isAfter(clock.startedFrom());
    assertThat(clock.dueLatest()).isAfterOrEqualTo(clock.dueAt());
    assertThat(clock.bornOverdue()).isEqualTo(!clock.dueAt().isAfter(clock.openedAt()));
    assertThat(clock.generation()).isPositive();
    assertThat(clock.ruleSet()).matches("[a-z0-9-]+@\\d+#[0-9a-f]{16}");
  }

  private static void oneClockOfAnId(Scenario scenario) {
    Set<String> ids = new HashSet<>();
    assertThat(scenario.incident().clocks()).allMatch(clock -> ids.add(clock.id()));
  }

  /** The same picture again changes nothing, however often it is looked at. */
  private void settlesOnce(Scenario scenario) {
    View last = view(scenario.now());
    scenario.tell(last);
    scenario.tell(last).expectNothing();
  }

  @Test
  void laterOccurrenceNeverBringsAnEarlierDeadline() {
    for (int i = 0; i < 300; i++) {
      Instant occurred = NOON.minus(Duration.ofSeconds(random.nextInt(300_000)));
      Instant later = occurred.plus(Duration.ofSeconds(random.nextInt(100_000)));
      assertThat(due(later)).isAfterOrEqualTo(due(occurred));
    }
  }

  private static Instant due(Instant occurred) {
    return Scenario.at(NOON)
        .tell(fire().occurred(occurred).severity(Severity.MAJOR, Severity.MAJOR))
        .clock(ClockKind.FIRST_RELEASE)
        .dueAt();
  }

  private View view(Instant now) {
    Severity[] grades = Severity.values();
    Severity upper = grades[random.nextInt(grades.length)];
    Instant occurred = NOON.minus(Duration.ofMinutes(random.nextInt(600)));
    return fire()
        .hazard(random.nextInt(4) == 0 ? Hazard.FLOOD : Hazard.FIRE)
        .occurred(occurred, occurred.plus(Duration.ofMinutes(random.nextInt(90))))
        .dead(random.nextInt(30))
        .posts(1 + random.nextInt(90))
        .sources(1 + random.nextInt(3))
        .severity(Severity.GENERAL, upper)
        .counting(FigureKind.MISSING, random.nextInt(30), SourceKind.OFFICIAL, now);
  }

  private IncidentAction action(Instant now) {
    Instant before = now.minus(Duration.ofMinutes(random.nextInt(200)));
    return switch (random.nextInt(6)) {
      case 0 -> new Acknowledge(null);
      case 1 -> new ConfirmSeverity(Severity.values()[random.nextInt(4)], "核实");
      case 2 -> new CorrectOccurrence(before, before, null);
      case 3 ->
          new RecordRelease(
              random.nextBoolean() ? ReleaseKind.NOTICE : ReleaseKind.PRESS_CONFERENCE,
              "云汀市人民政府新闻办",
              "情况通报",
              null,
              before,
              null,
              null);
      default ->
          new RecordReport(
              ReportKind.values()[random.nextInt(3)],
              ReportForm.WRITTEN,
              random.nextBoolean() ? "上一级人民政府" : "上一级应急管理部门",
              before,
              "张某",
              Map.of(),
              null);
    };
  }
}
