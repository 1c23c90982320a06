package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.IncidentAction.Assign;
import io.huiying.contracts.incident.IncidentAction.JudgeClaim;
import io.huiying.contracts.incident.IncidentAction.OpenDuty;
import io.huiying.contracts.incident.IncidentAction.RaiseClaim;
import io.huiying.contracts.incident.IncidentAction.RecordDuty;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentAction.RecordReport;
import io.huiying.contracts.incident.PageFetch;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReleasePoint;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Topics;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one incident may hold has to fit into one record, whatever people write. */
class SnapshotSizeTest {

  /** What a producer sends at most, by default. */
  private static final int RECORD = 1_048_576;

  private static final String WIDE = "汀";

  @Test
  void snapshotAtEveryBoundIsFarBelowARecord() {
    Scenario scenario = Scenario.at(NOON).signal(new GroupSignal.GroupBorn("s1", crowded(), NOON));
    for (int i = 0; i < 40; i++) {
      scenario.command(OFFICER, new Assign(wide(i, 100), i % 2 == 0));
    }
    for (int i = 0; i < 120; i++) {
      scenario.command(OFFICER, release(i));
    }
    assertThat(scenario.incident().units()).hasSize(30);
    assertThat(scenario.incident().releases()).hasSize(100);
    assertThat(scenario.incident().figures()).hasSize(QuotePolicy.FIGURES);
    assertThat(scenario.incident().recentCommands()).hasSize(64);
    assertThat(Topics.STATE.value().toBytes(scenario.incident())).hasSizeLessThan(RECORD / 2);
    assertThat(scenario.events())
        .allSatisfy(e -> assertThat(Topics.EVENT.value().toBytes(e)).hasSizeLessThan(RECORD / 8));
  }

  @Test
  void whatPeopleDidAtEveryBoundStillFitsARecord() {
    Scenario scenario = Scenario.at(NOON).signal(new GroupSignal.GroupBorn("s1", crowded(), NOON));
    for (int i = 0; i < 120; i++) {
      scenario
          .command(OFFICER, release(i))
          .command(OFFICER, report(i))
          .command(OFFICER, new RaiseClaim("网传" + i))
          .command(OFFICER, new OpenDuty(DutyKind.REPOST, wide(i, 300), NOON.minusSeconds(i + 1)))
          .command(
              OFFICER,
              new RecordDuty(DutyKind.REPOST, NOON, "https://yt.example/" + WIDE.repeat(670), "文"));
    }
    scenario
        .incident()
        .handled()
        .claims()
        .forEach(
            claim ->
                scenario.command(
                    OFFICER,
                    new JudgeClaim(claim.id(), ClaimState.REBUTTED, WIDE.repeat(100), null)));
    assertThat(scenario.incident().reports()).hasSize(Bounds.REPORTS);
    assertThat(scenario.incident().handled().claims()).hasSize(Bounds.CLAIMS);
    assertThat(scenario.incident().handled().duties()).hasSize(Bounds.DUTIES);
    assertThat(Topics.STATE.value().toBytes(scenario.incident())).hasSizeLessThan(RECORD * 3 / 4);
    assertThat(MergePolicy.full(scenario.incident())).isTrue();
  }

  @Test
  void releasesTakenFromOffersAddLittle() {
    Scenario scenario = Scenario.at(NOON).signal(new GroupSignal.GroupBorn("s1", crowded(), NOON));
    for (int i = 0; i < 20; i++) {
      scenario.signal(
          new GroupSignal.OfficialReleaseSeen("o" + i, crowded(), offered("p" + i), NOON));
    }
    for (int i = 0; i < 120; i++) {
      RecordRelease typed = release(i);
      scenario.command(
          OFFICER,
          new RecordRelease(
              typed.kind(),
              typed.issuer(),
              typed.title(),
              typed.url(),
              typed.publishedAt(),
              true,
              typed.snapshot(),
              "p19",
              new PageFetch(NOON, PageFetch.Outcome.FETCHED, "ab".repeat(32))));
    }
    assertThat(scenario.incident().releases()).hasSize(100);
    assertThat(scenario.incident().handled().offers()).hasSize(Handling.OFFERS);
    assertThat(Topics.STATE.value().toBytes(scenario.incident())).hasSizeLessThan(RECORD * 5 / 8);
  }

  private static SeenRelease offered(String postId) {
    String url = "https://yt.example/" + WIDE.repeat(670);
    return new SeenRelease(
        postId,
        WIDE.repeat(100),
        postId,
        url,
        NOON,
        ReleaseKind.NOTICE,
        null,
        "ab".repeat(32),
        Arrays.stream(ReleasePoint.values())
            .map(p -> new ReleaseAnswer(p, new Span(Span.Field.TEXT, 0, 1, postId + p), null))
            .toList());
  }

  private static RecordReport report(int number) {
    return new RecordReport(
        ReportKind.FOLLOW_UP,
        ReportForm.WRITTEN,
        wide(number, 100),
        NOON,
        WIDE.repeat(100),
        Map.of(FigureKind.DEAD, 1L),
        WIDE.repeat(Bounds.WHY_LOWER));
  }

  @Test
  void refusesAnAddressThatIsLongInBytesOrHoldsWhatJsonWouldBlowUp() {
    Scenario scenario = Scenario.at(NOON).tell(fire());
    for (String url :
        List.of("https://yt.example/" + WIDE.repeat(700), "https://yt.example/\u0001")) {
      scenario.command(
          OFFICER, new RecordRelease(ReleaseKind.NOTICE, "云汀市", "通报", url, NOON, null, null));
    }
    assertThat(scenario.incident().releases()).isEmpty();
  }

  private static GroupView crowded() {
    GroupView v = fire().occurred(NOON.minus(ofHours(1))).severity(LARGER, MAJOR).build();
    Figure figure = v.figures().getFirst();
    return new GroupView(
        v.groupId(),
        v.mark(),
        v.headline(),
        Collections.nCopies(100, v.topics().getFirst()),
        v.hazard(),
        v.mainland(),
        v.place(),
        v.occurrence(),
        Collections.nCopies(1_000, figure),
        v.severity(),
        v.posts(),
        v.sources(),
        v.heat(),
        v.firstPublishedAt(),
        v.firstSeenAt(),
        v.lastSeenAt());
  }

  private static RecordRelease release(int number) {
    String url = "https://yt.example/" + number + "/";
    return new RecordRelease(
        ReleaseKind.NOTICE,
        wide(number, 100),
        wide(number, 300),
        url + WIDE.repeat((2048 - url.length()) / 3),
        NOON,
        true,
        "全文" + number);
  }

  private static String wide(int number, int length) {
    String start = number + "-";
    return start + WIDE.repeat(length - start.length());
  }
}
