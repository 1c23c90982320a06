package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentChange.Acknowledged;
import io.huiying.contracts.incident.IncidentChange.CommandRejected;
import io.huiying.contracts.incident.IncidentChange.ReleaseRecorded;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule refuses what it is there for, says why, and leaves the incident as it was. */
class CommandRuleTest {

  private static Scenario major() {
    return Scenario.at(NOON)
        .tell(fire().occurred(NOON.minus(ofHours(1))).severity(LARGER, MAJOR).dead(14));
  }

  private static RecordRelease notice(Instant publishedAt) {
    return new RecordRelease(
        ReleaseKind.NOTICE,
        "云汀市应急管理局",
        "情况通报",
        "https://yunting.example/1",
        publishedAt,
        null,
        null);
  }

  @Test
  void refusesWhoHasNotSeenWhatAnotherDid() {
    Scenario scenario = major();
    long seen = scenario.incident().version();
    scenario
        .command(OFFICER, new Acknowledge(null), seen)
        .command(MANAGER, new ConfirmSeverity(MAJOR, null), seen)
        .expectRejection(Code.VERSION_CONFLICT, "请刷新核对后再提交");
    assertThat(scenario.incident().confirmed()).isNull();
  }

  @Test
  void mereGrowthAndRefusalsAreNoConflict() {
    Scenario scenario = major();
    long seen = scenario.incident().version();
    scenario
        .tell(fire().occurred(NOON.minus(ofHours(1))).severity(LARGER, MAJOR).dead(14).posts(9))
        .command(OFFICER, new Close("试"))
        .expectRejection(Code.NEEDS_MANAGER, "结案须由分管领导办理")
        .command(OFFICER, new Acknowledge(null), seen);
    assertThat(scenario.changes().getFirst()).isInstanceOf(Acknowledged.class);
  }

  @Test
  void refusesAVersionThatDoesNotExist() {
    major()
        .command(OFFICER, new Acknowledge(null), 99L)
        .expectRejection(Code.VERSION_CONFLICT, "第 99 版");
  }

  @Test
  void refusesCommandsToNoIncidentOutsideAnyChain() {
    Scenario scenario =
        Scenario.at(NOON)
            .command(OFFICER, new Acknowledge(null))
            .expectRejection(Code.NOT_FOUND, "没有这个事件");
    assertThat(scenario.events().getFirst().sequence()).isZero();
    assertThat(scenario.incident()).isNull();
  }

  @Test
  void repeatOfACommandChangesNothing() {
    var command =
        new IncidentCommand("c-7", View.INCIDENT, OFFICER, NOON, null, new Acknowledge(null));
    Scenario scenario = major().command(command);
    long version = scenario.incident().version();
    scenario.command(command).expectNothing();
    assertThat(scenario.incident().version()).isEqualTo(version);
  }

  @Test
  void repeatOfARefusedCommandIsNotTriedAgain() {
    var command = new IncidentCommand("c-8", View.INCIDENT, OFFICER, NOON, null, new Close("结案"));
    major().command(command).expect(CommandRejected.class).command(command).expectNothing();
  }

  @Test
  void acknowledgesOnce() {
    major()
        .command(OFFICER, new Acknowledge(null))
        .command(MANAGER, new Acknowledge(null))
        .expectRejection(Code.NOT_ALLOWED_NOW, "zhiban 已于 3月3日 14:00 签收");
  }

  @Test
  void loweringBelowMajorNeedsAManager() {
    major()
        .command(OFFICER, new ConfirmSeverity(LARGER, "核实 3 人"))
        .expectRejection(Code.NEEDS_MANAGER, "须由分管领导核定")
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void loweringBelowMajorNeedsAReason() {
    major()
        .command(MANAGER, new ConfirmSeverity(LARGER, " "))
        .expectRejection(Code.INVALID, "须填写理由")
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void dismissingAProvisionalMajorNeedsAManager() {
    major()
        .command(OFFICER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻"))
        .expectRejection(Code.NEEDS_MANAGER, "须由分管领导核否")
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void dismissingAMajorNeedsANote() {
    major()
        .command(MANAGER, new Dismiss(DismissalReason.NOT_TRUE, ""))
        .expectRejection(Code.INVALID, "核否重大以上事件须填写说明");
  }

  @Test
  void closingNeedsANote() {
    major().command(MANAGER, new Close(" ")).expectRejection(Code.INVALID, "结案须填写说明");
  }

  @Test
  void restingIncidentsTakeNoCommandsButLateReleases() {
    Scenario scenario = major().command(MANAGER, Scenario.CLOSE);
    scenario
        .command(OFFICER, new Assign("云汀市应急管理局", true))
        .expectRejection(Code.NOT_ALLOWED_NOW, "事件已结案")
        .command(OFFICER, notice(NOON));
    assertThat(scenario.changes().getFirst()).isInstanceOf(ReleaseRecorded.class);
  }

  @Test
  void dismissedIncidentsTakeNothing() {
    major()
        .command(MANAGER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻"))
        .command(OFFICER, notice(NOON))
        .expectRejection(Code.NOT_ALLOWED_NOW, "事件已核否");
  }

  @Test
  void occurrenceLiesNeitherInTheFutureNorBackwardsNorYearsAgo() {
    Scenario scenario = major();
    scenario
        .command(OFFICER, new CorrectOccurrence(NOON, NOON.plusSeconds(1), null))
        .expectRejection(Code.INVALID, "晚于现在")
        .command(OFFICER, new CorrectOccurrence(NOON, NOON.minusSeconds(1), null))
        .expectRejection(Code.INVALID, "截止早于起始")
        .command(
            OFFICER,
            new CorrectOccurrence(
                NOON.minus(ofHours(24 * 400)), NOON.minus(ofHours(24 * 400)), null))
        .expectRejection(Code.INVALID, "一年以上");
  }

  @Test
  void placeNeedsACodeAndAName() {
    major()
        .command(OFFICER, new FixPlace(new Place("99", "云汀市"), null))
        .expectRejection(Code.INVALID, "行政区划代码");
  }

  @Test
  void movingAMajorAwayNeedsAManager() {
    Scenario.at(NOON)
        .home("990100")
        .tell(fire().severity(MAJOR, MAJOR))
        .command(OFFICER, new FixPlace(new Place("980100", "某省某市"), null))
        .expectRejection(Code.NEEDS_MANAGER, "改到本地以外")
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void unitNeedsAName() {
    major().command(OFFICER, new Assign(" ", true)).expectRejection(Code.INVALID, "责任单位名称");
  }

  @Test
  void releaseNeedsIssuerTitleAndAWebAddress() {
    major()
        .command(
            OFFICER,
            new RecordRelease(
                ReleaseKind.NOTICE, "云汀市应急管理局", "通报", "javascript:1", NOON, null, null))
        .expectRejection(Code.INVALID, "网址须以 http 开头");
  }

  @Test
  void releaseInTheFutureIsRefusedAndSaysWhich() {
    major()
        .command(OFFICER, notice(NOON.plusSeconds(60)))
        .expectRejection(Code.INVALID, "3月3日 14:01 晚于现在")
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void releaseBeforeTheOccurrenceIsRefused() {
    major()
        .command(OFFICER, notice(NOON.minus(ofHours(2))))
        .expectRejection(Code.INVALID, "早于事发时间，请核对")
        .expectClock(FIRST_RELEASE, RUNNING);
  }

  @Test
  void sameReleaseIsRecordedOnce() {
    major()
        .command(OFFICER, notice(NOON.minus(ofMinutes(5))))
        .command(OFFICER, notice(NOON.minus(ofMinutes(5))))
        .expectRejection(Code.NOT_ALLOWED_NOW, "已经登记过");
  }

  @ParameterizedTest
  @CsvSource({"DEAD, 1000001", "TRAPPED, 9223372036854775807", "EVACUATED, 100000001"})
  void numbersThatNobodyCanMeanAreRefused(FigureKind kind, long number) {
    major()
        .command(OFFICER, reporting(kind, number))
        .expectRejection(Code.INVALID, kind.label() + "须为 0 至");
  }

  @ParameterizedTest
  @CsvSource({"DEAD, 1000000", "EVACUATED, 1500000", "DIRECT_LOSS, 845100000000"})
  void numbersOfTheGravestDisastersAreTaken(FigureKind kind, long number) {
    Scenario scenario = major().command(OFFICER, reporting(kind, number));
    assertThat(scenario.incident().reports()).hasSize(1);
  }

  private static RecordReport reporting(FigureKind kind, long number) {
    return new RecordReport(
        ReportKind.FIRST, ReportForm.TELEPHONE, "云澜省人民政府", NOON, null, Map.of(kind, number), null);
  }

  @Test
  void wordsAreBounded() {
    major()
        .command(OFFICER, new Acknowledge("长".repeat(1001)))
        .expectRejection(Code.INVALID, "超过 1000 字");
  }

  @Test
  void releasesAreBounded() {
    Scenario scenario = major();
    for (int i = 0; i < 100; i++) {
      scenario.command(OFFICER, notice(NOON.minusMillis(i)));
    }
    assertThat(scenario.incident().releases()).hasSize(100);
    scenario
        .command(OFFICER, notice(NOON.minusSeconds(9)))
        .expectRejection(Code.INVALID, "最多登记 100 次");
  }

  @Test
  void everyRefusalLeavesTheIncidentAsItWas() {
    Scenario scenario = major();
    var before = scenario.incident();
    scenario.command(OFFICER, new Close("试"));
    var after = scenario.incident();
    assertThat(after.clocks()).isEqualTo(before.clocks());
    assertThat(after.state()).isEqualTo(before.state());
    assertThat(after.revision()).isEqualTo(before.revision());
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(scenario.changes()).allMatch(IncidentChange.CommandRejected.class::isInstance);
  }
}
