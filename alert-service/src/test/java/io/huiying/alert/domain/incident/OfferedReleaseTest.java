package io.huiying.alert.domain.incident;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.Scenario.OFFICER;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static io.huiying.contracts.clock.ClockKind.FIRST_RELEASE;
import static io.huiying.contracts.clock.ClockKind.RESPONSE;
import static io.huiying.contracts.clock.ClockState.MISSED;
import static io.huiying.contracts.clock.ClockState.RUNNING;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Span;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.IncidentAction.JudgeClaim;
import io.huiying.contracts.incident.IncidentAction.RaiseClaim;
import io.huiying.contracts.incident.IncidentAction.RecordRelease;
import io.huiying.contracts.incident.IncidentAction.Undo;
import io.huiying.contracts.incident.IncidentChange.ClockStopped;
import io.huiying.contracts.incident.IncidentChange.ReleaseOffered;
import io.huiying.contracts.incident.IncidentChange.ReleaseRecorded;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.Rejection.Code;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReleaseOffer;
import io.huiying.contracts.incident.ReleasePoint;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an official source published is offered; a person records it, and what was read stays. */
class OfferedReleaseTest {

  private static final String HASH = "ab".repeat(32);

  private static GroupSignal seen(String postId, ReleaseKind kind, @Nullable Boolean announced) {
    var answer =
        new ReleaseAnswer(ReleasePoint.CAUSE, new Span(Span.Field.TEXT, 0, 9, "原因为电线短路某"), null);
    var release =
        new SeenRelease(
            postId, "云汀市应急管理局", "情况通报", null, NOON, kind, announced, HASH, List.of(answer));
    return new GroupSignal.OfficialReleaseSeen("s-" + postId, fire().build(), release, NOON);
  }

  private static RecordRelease taking(ReleaseKind kind, String postId) {
    return new RecordRelease(kind, "云汀市应急管理局", "情况通报", null, NOON, null, null, postId, null);
  }

  @Test
  void offerKeepsKindIssuerPointsAndHashButNoWord() {
    Scenario scenario = Scenario.at(NOON).tell(fire()).signal(seen("p9", ReleaseKind.NOTICE, null));
    scenario.expect(ReleaseOffered.class).expectClock(RESPONSE, RUNNING);
    ReleaseOffer offer = scenario.incident().handled().offers().getFirst();
    assertThat(offer.kind()).isEqualTo(ReleaseKind.NOTICE);
    assertThat(offer.issuer()).isEqualTo("云汀市应急管理局");
    assertThat(offer.textHash()).isEqualTo(HASH);
    assertThat(offer.answers())
        .extracting(ReleaseAnswer::point)
        .containsExactly(ReleasePoint.CAUSE);
    assertThat(offer.answers().getFirst().evidence()).hasSize(64);
    assertThat(scenario.events())
        .allSatisfy(
            event ->
                assertThat(new String(Topics.EVENT.value().toBytes(event), StandardCharsets.UTF_8))
                    .doesNotContain("短路", "情况通报"));
  }

  @Test
  void releaseTakenFromAnOfferKeepsItsHashAndPoints() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .signal(seen("p9", ReleaseKind.NOTICE, null))
            .after(ofMinutes(5))
            .command(OFFICER, taking(ReleaseKind.NOTICE, "p9"));
    assertThat(scenario.changes().getFirst()).isInstanceOf(ReleaseRecorded.class);
    Release release = scenario.incident().releases().getFirst();
    assertThat(release.offer()).isEqualTo("p9");
    assertThat(release.textHash()).isEqualTo(HASH);
    assertThat(release.answers())
        .extracting(ReleaseAnswer::point)
        .containsExactly(ReleasePoint.CAUSE);
    scenario.command(OFFICER, new Undo("登记有误"));
    assertThat(scenario.incident().releases()).isEmpty();
    assertThat(scenario.incident().handled().offers()).hasSize(1);
  }

  /** Semantics 4: what was published before the event was known is told first, and opens it. */
  private static Scenario foundLate(SeenRelease... before) {
    Scenario scenario = Scenario.at(NOON);
    View major = fire().occurred(NOON.minus(ofHours(9))).dead(14).severity(LARGER, MAJOR);
    for (SeenRelease release : before) {
      scenario.signal(
          new GroupSignal.OfficialReleaseSeen(
              "s-" + release.postId(), major.build(), release, NOON));
    }
    return scenario.tell(major).after(Duration.ZERO);
  }

  private static SeenRelease published(String postId, Instant at, @Nullable Boolean announced) {
    return new SeenRelease(postId, "云汀市应急管理局", "情况通报", null, at, null, announced, HASH, List.of());
  }

  private static String missed(Scenario scenario) {
    return scenario.events().stream()
        .map(IncidentEvent::change)
        .filter(ClockStopped.class::isInstance)
        .map(ClockStopped.class::cast)
        .filter(stop -> stop.clockId().endsWith("-first_release"))
        .map(ClockStopped::reason)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bornOverdueNamesTheOfficialPostsThatWaitForAPerson() {
    Instant at = NOON.minus(ofHours(6));
    Scenario scenario = foundLate(published("p8", at, null), published("p9", at, null));
    scenario.expectClock(FIRST_RELEASE, MISSED);
    assertThat(missed(scenario)).isEqualTo("发现时已过时限，有 2 条官方发布待确认，请核对是否为首次发布并登记");
    assertThat(scenario.clock(FIRST_RELEASE).verified()).isFalse();
    scenario.command(
        OFFICER,
        new RecordRelease(
            ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", null, at, null, null, "p8", null));
    assertThat(scenario.incident().releases()).hasSize(1);
  }

  @Test
  void bornOverdueSaysThatNothingWasSeenWhenNothingAnswersIt() {
    Instant before = NOON.minus(ofHours(10));
    Instant since = NOON.minus(ofHours(6));
    Scenario scenario =
        foundLate(published("p8", before, null), published("p9", since, Boolean.TRUE));
    assertThat(missed(scenario)).isEqualTo("发现时已过时限，未见首次发布记录；如已发布请补登");
  }

  @Test
  void announcedConferenceIsNeverRecordedAsHeld() {
    Scenario.at(NOON)
        .tell(fire())
        .signal(seen("p9", ReleaseKind.PRESS_CONFERENCE, true))
        .command(OFFICER, taking(ReleaseKind.PRESS_CONFERENCE, "p9"))
        .expectRejection(Code.INVALID, "预告")
        .expectClock(RESPONSE, RUNNING);
  }

  @Test
  void offerThatNobodyMadeIsRefused() {
    Scenario.at(NOON)
        .tell(fire())
        .command(OFFICER, taking(ReleaseKind.NOTICE, "p1"))
        .expectRejection(Code.INVALID, "没有这条");
  }

  @Test
  void keepsTheNewestOffersOnly() {
    Scenario scenario = Scenario.at(NOON).tell(fire());
    for (int n = 0; n <= Handling.OFFERS; n++) {
      scenario.signal(seen("p" + n, ReleaseKind.NOTICE, null));
    }
    assertThat(scenario.incident().handled().offers())
        .hasSize(Handling.OFFERS)
        .extracting(ReleaseOffer::postId)
        .doesNotContain("p0");
  }

  @Test
  void claimThatProvesTrueIsShownBesideItsRebuttal() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .signal(seen("p9", ReleaseKind.RUMOUR_REBUTTAL, null))
            .command(OFFICER, taking(ReleaseKind.RUMOUR_REBUTTAL, "p9"))
            .command(OFFICER, new RaiseClaim("网传三十人遇难"));
    String rebuttal = scenario.incident().releases().getFirst().id();
    String claim = claim(scenario).id();
    scenario
        .command(OFFICER, new JudgeClaim(claim, ClaimState.REBUTTED, "云汀市公安局", rebuttal))
        .command(OFFICER, new JudgeClaim(claim, ClaimState.PROVED_TRUE, "云澜省调查组", null));
    assertThat(claim(scenario).state()).isEqualTo(ClaimState.PROVED_TRUE);
    assertThat(claim(scenario).releaseId()).isEqualTo(rebuttal);
  }

  @Test
  void rebuttalStaysWhenTheClaimWasVerifiedFalseBetween() {
    Scenario scenario = rebutted();
    String rebuttal = scenario.incident().releases().getFirst().id();
    String claim = claim(scenario).id();
    scenario.command(OFFICER, new JudgeClaim(claim, ClaimState.VERIFIED_FALSE, "云汀市公安局", null));
    assertThat(claim(scenario).releaseId()).isEqualTo(rebuttal);
    scenario.command(OFFICER, new JudgeClaim(claim, ClaimState.PROVED_TRUE, "云澜省调查组", null));
    assertThat(claim(scenario).releaseId()).isEqualTo(rebuttal);
  }

  @Test
  void releaseThatConfirmsAClaimStandsBesideItsRebuttal() {
    Scenario scenario =
        rebutted()
            .signal(seen("p10", ReleaseKind.NOTICE, null))
            .command(OFFICER, taking(ReleaseKind.NOTICE, "p10"));
    String rebuttal = claim(scenario).releaseId();
    String confirming =
        scenario.incident().releases().stream()
            .map(Release::id)
            .filter(id -> !id.equals(rebuttal))
            .findFirst()
            .orElseThrow();
    String claim = claim(scenario).id();
    scenario.command(OFFICER, new JudgeClaim(claim, ClaimState.PROVED_TRUE, "云澜省调查组", confirming));
    assertThat(claim(scenario).releaseId()).isEqualTo(rebuttal);
    assertThat(claim(scenario).confirmationId()).isEqualTo(confirming);
    assertThat(scenario.replayed()).isEqualTo(scenario.incident());
    scenario.command(OFFICER, new JudgeClaim(claim, ClaimState.REBUTTED, "云汀市公安局", null));
    assertThat(claim(scenario).releaseId()).isEqualTo(rebuttal);
    assertThat(claim(scenario).confirmationId()).isNull();
  }

  private static Scenario rebutted() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .signal(seen("p9", ReleaseKind.RUMOUR_REBUTTAL, null))
            .command(OFFICER, taking(ReleaseKind.RUMOUR_REBUTTAL, "p9"))
            .command(OFFICER, new RaiseClaim("网传三十人遇难"));
    String rebuttal = scenario.incident().releases().getFirst().id();
    return scenario.command(
        OFFICER, new JudgeClaim(claim(scenario).id(), ClaimState.REBUTTED, "云汀市宣传部", rebuttal));
  }

  private static Claim claim(Scenario scenario) {
    return scenario.incident().handled().claims().getFirst();
  }
}
