package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.MANAGER;
import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.EXTRAORDINARY;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.PROGRESS;
import static io.huiying.contracts.clock.ClockState.MET;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.FamiliesTold;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.UpwardReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people do about an incident beside grading and releasing, and how they take it back. */
class ConductTest {

  private static final String PROVINCE = "云澜省人民政府";

  private static Scenario major() {
    return Scenario.at(NOON)
        .tell(fire().occurred(NOON.minus(ofHours(1))).severity(LARGER, MAJOR).dead(14));
  }

  private static RecordReport report(ReportKind kind, Instant at, long dead, String why) {
    return new RecordReport(
        kind, ReportForm.WRITTEN, PROVINCE, at, "值班领导", Map.of(FigureKind.DEAD, dead), why);
  }

  private static RecordRelease notice(Instant at) {
    return new RecordRelease(
        ReleaseKind.NOTICE, "云汀市应急管理局", "通报", "https://yunting.example/1", at, null, null);
  }

  private static Claim claim(Scenario scenario) {
    return scenario.incident().handled().claims().getFirst();
  }

  @Test
  void writtenReportNeedsWhoSignedIt() {
    major()
        .command(
            OFFICER,
            new RecordReport(
                ReportKind.FIRST, ReportForm.WRITTEN, PROVINCE, NOON, " ", Map.of(), null))
        .expectRejection(Code.INVALID, "签发人")
        .command(
            OFFICER,
            new RecordReport(
                ReportKind.FIRST, ReportForm.TELEPHONE, PROVINCE, NOON, null, Map.of(), null));
  }

  @Test
  void lowerNumbersNeedAWrittenReason() {
    Scenario scenario =
        major()
            .command(OFFICER, report(ReportKind.FIRST, NOON.minus(ofMinutes(20)), 14, null))
            .command(OFFICER, report(ReportKind.FOLLOW_UP, NOON, 12, null))
            .expectRejection(Code.INVALID, "遇难人数低于此前")
            .command(OFFICER, report(ReportKind.FOLLOW_UP, NOON, 12, "两人身份重复登记"));
    assertThat(scenario.incident().reports()).hasSize(2);
    assertThat(scenario.incident().reports().getLast().downwardReason()).isEqualTo("两人身份重复登记");
  }

  @Test
  void followUpsAreNumberedForEachRecipientAndForm() {
    Scenario scenario = major();
    for (int minutes = 3; minutes > 0; minutes--) {
      scenario.command(
          OFFICER, report(ReportKind.FOLLOW_UP, NOON.minus(ofMinutes(minutes)), 14, null));
    }
    assertThat(scenario.incident().reports())
        .extracting(UpwardReport::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void firstReportIsMadeOnceAndRecordedOnce() {
    major()
        .command(OFFICER, report(ReportKind.FIRST, NOON, 14, null))
        .command(OFFICER, report(ReportKind.FIRST, NOON, 14, null))
        .expectRejection(Code.NOT_ALLOWED_NOW, "已经登记过")
        .command(OFFICER, report(ReportKind.FIRST, NOON.minusSeconds(60), 14, null))
        .expectRejection(Code.NOT_ALLOWED_NOW, "后续情况请登记为续报");
  }

  @Test
  void claimIsAnsweredByANamedUnitAndHoldsNoWords() {
    Scenario scenario = major().command(OFFICER, new RaiseClaim("网传已有三十人遇难"));
    Claim raised = claim(scenario);
    scenario
        .command(OFFICER, new JudgeClaim(raised.id(), ClaimState.REBUTTED, null, null))
        .expectRejection(Code.INVALID, "单位")
        .command(OFFICER, new JudgeClaim(raised.id(), ClaimState.REBUTTED, "云汀市公安局", null));
    assertThat(claim(scenario).state()).isEqualTo(ClaimState.REBUTTED);
    scenario.command(OFFICER, new JudgeClaim(raised.id(), ClaimState.PROVED_TRUE, "云汀市公安局", null));
    assertThat(claim(scenario).state()).isEqualTo(ClaimState.PROVED_TRUE);
    assertThat(scenario.events().toString()).doesNotContain("三十人");
  }

  @Test
  void rebuttalMustBeOnRecord() {
    Scenario scenario = major().command(OFFICER, new RaiseClaim("网传"));
    scenario
        .command(OFFICER, new JudgeClaim(claim(scenario).id(), ClaimState.REBUTTED, "公安局", "r0"))
        .expectRejection(Code.INVALID, "没有登记");
  }

  @Test
  void dutyOpensAndIsDoneWithEvidence() {
    Scenario scenario =
        major()
            .command(OFFICER, new OpenDuty(DutyKind.INTERPRETATION, "消防管理通知", NOON))
            .command(OFFICER, new OpenDuty(DutyKind.INTERPRETATION, "另一通知", NOON))
            .expectRejection(Code.NOT_ALLOWED_NOW, "已有未完成的政策解读")
            .command(OFFICER, new RecordDuty(DutyKind.INTERPRETATION, NOON, null, "解读全文"));
    assertThat(scenario.incident().handled().duties().getFirst().open()).isFalse();
  }

  @Test
  void notesCountAsProgressAndAcknowledgingDoesNot() {
    Scenario scenario = major().command(OFFICER, new Acknowledge(null));
    assertThat(scenario.incident().handled().progressAt()).isNull();
    scenario.after(ofMinutes(5)).command(OFFICER, new AddNote("已联系现场"));
    assertThat(scenario.incident().handled().progressAt()).isEqualTo(scenario.now());
    scenario.command(OFFICER, new AddNote(" ")).expectRejection(Code.INVALID, "须写明内容");
  }

  @Test
  void noteStopsTheAskingThatAnAcknowledgementStarted() {
    Scenario.at(NOON)
        .underAll()
        .tell(fire())
        .command(OFFICER, new Acknowledge(null))
        .expectClock(PROGRESS, RUNNING)
        .after(ofMinutes(30))
        .command(OFFICER, new AddNote("已联系现场"))
        .expectClock(PROGRESS, MET);
  }

  @Test
  void proposalRaisesAndNeverLowers() {
    major()
        .command(OFFICER, new ProposeSeverity(LARGER, null))
        .expectRejection(Code.NOT_ALLOWED_NOW, "初判不能下调")
        .command(OFFICER, new ProposeSeverity(EXTRAORDINARY, "现场核实"));
    Scenario small =
        Scenario.at(NOON)
            .tell(fire().severity(LARGER, LARGER))
            .command(OFFICER, new ProposeSeverity(MAJOR, "现场核实"))
            .expectClock(FIRST_RELEASE, RUNNING)
            .tell(fire().severity(LARGER, LARGER).posts(9));
    assertThat(small.incident().proposed().upper()).isEqualTo(MAJOR);
    assertThat(small.clock(FIRST_RELEASE).provisional()).isTrue();
  }

  @Test
  void undoTakesBackWhatWasDoneLast() {
    Scenario scenario =
        major()
            .command(MANAGER, new ConfirmSeverity(MAJOR, null))
            .command(MANAGER, new ConfirmSeverity(EXTRAORDINARY, null))
            .command(MANAGER, new Undo(" "))
            .expectRejection(Code.INVALID, "撤销须填写理由")
            .command(MANAGER, new Undo("选错"));
    assertThat(scenario.incident().confirmed()).isEqualTo(MAJOR);
    scenario.command(MANAGER, new Undo("选错"));
    assertThat(scenario.incident().confirmed()).isNull();
    scenario.command(MANAGER, new Undo("选错")).expectRejection(Code.NOT_ALLOWED_NOW, "没有可撤销");
  }

  @Test
  void undoneReleaseLetsTheClockRunAgain() {
    Scenario scenario = major().command(OFFICER, notice(NOON)).expectClock(FIRST_RELEASE, MET);
    Clock met = scenario.clock(FIRST_RELEASE);
    scenario.command(OFFICER, new Undo("误登")).expectClock(FIRST_RELEASE, RUNNING);
    assertThat(scenario.incident().releases()).isEmpty();
    assertThat(scenario.clock(FIRST_RELEASE).dueAt()).isEqualTo(met.dueAt());
    assertThat(scenario.clock(FIRST_RELEASE).generation()).isGreaterThan(met.generation());
  }

  @Test
  void undoneReleaseStopsNoClockThatAnotherMeets() {
    RecordRelease earlier =
        new RecordRelease(
            ReleaseKind.NOTICE, "云汀市公安局", "通报", null, NOON.minus(ofMinutes(9)), null, null);
    major()
        .command(OFFICER, earlier)
        .command(OFFICER, notice(NOON))
        .command(OFFICER, new Undo("误登"))
        .expectClock(FIRST_RELEASE, MET);
  }

  @Test
  void dismissalIsOneActionAndReopeningBringsTheClocksBack() {
    Scenario scenario =
        major()
            .command(MANAGER, new Dismiss(DismissalReason.NOT_TRUE, "旧闻"))
            .command(OFFICER, new Reopen(""))
            .expectRejection(Code.INVALID, "重启事件须填写理由")
            .command(OFFICER, new Reopen("又有新情况"))
            .expectClock(FIRST_RELEASE, RUNNING);
    assertThat(scenario.incident().state()).isEqualTo(IncidentState.DETECTED);
    scenario.command(OFFICER, new Reopen("再试")).expectRejection(Code.NOT_ALLOWED_NOW, "无需重启");
  }

  @Test
  void closingAsksForFamiliesPromisesAndTheFinalReport() {
    Closing complete = new Closing(FamiliesTold.YES, "云汀市应急管理局", null, null);
    Scenario scenario =
        major()
            .command(MANAGER, new Close("处置完毕"))
            .expectRejection(Code.INVALID, "是否告知家属")
            .command(MANAGER, new Close("处置完毕", complete))
            .expectRejection(Code.NOT_ALLOWED_NOW, "尚未登记终报")
            .command(OFFICER, report(ReportKind.FINAL, NOON, 14, null))
            .command(MANAGER, new Close("处置完毕", complete));
    assertThat(scenario.incident().state()).isEqualTo(IncidentState.CLOSED);
    assertThat(scenario.incident().handled().closing()).isEqualTo(complete);
    assertThat(scenario.incident().handled().duties())
        .singleElement()
        .satisfies(duty -> assertThat(duty.kind()).isEqualTo(DutyKind.INVESTIGATION_REPORT));
  }

  @Test
  void contestedClaimsKeepAnIncidentOpen() {
    Scenario scenario = major().command(OFFICER, new RaiseClaim("网传"));
    scenario
        .command(MANAGER, Scenario.CLOSE)
        .expectRejection(Code.NOT_ALLOWED_NOW, "还有 1 条网上说法")
        .command(
            OFFICER,
            new JudgeClaim(claim(scenario).id(), ClaimState.VERIFIED_FALSE, "云汀市公安局", null))
        .command(MANAGER, Scenario.CLOSE);
    assertThat(scenario.incident().state()).isEqualTo(IncidentState.CLOSED);
  }

  @Test
  void missIsVerifiedByAPerson() {
    Scenario scenario = major().after(ofHours(5));
    Clock missed = scenario.clock(FIRST_RELEASE);
    assertThat(missed.verified()).isFalse();
    scenario.command(OFFICER, new VerifyMiss(missed.id(), "确未发布"));
    assertThat(scenario.clock(FIRST_RELEASE).verified()).isTrue();
    scenario
        .command(OFFICER, new VerifyMiss(missed.id(), null))
        .expectRejection(Code.NOT_ALLOWED_NOW, "没有待核实的超时");
  }

  @Test
  void everythingRecordedIsReplayedByteForByte() {
    Scenario scenario =
        major()
            .command(OFFICER, report(ReportKind.FIRST, NOON, 14, null))
            .command(OFFICER, new RaiseClaim("网传"))
            .command(OFFICER, new Assign("云汀市应急管理局", true))
            .command(OFFICER, new Undo("选错"));
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
    assertThat(List.copyOf(scenario.incident().units())).isEmpty();
  }
}
