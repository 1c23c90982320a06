package io.huiying.analysis.domain.heat;

import static io.huiying.analysis.domain.heat.Attention.hour;
import static io.huiying.analysis.domain.heat.Attention.listed;
import static io.huiying.analysis.domain.heat.Attention.post;
import static io.huiying.analysis.domain.heat.Attention.usual;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.group.Posts;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicDeskTest {

  private static final int THREE_WEEKS = 21;
  private static final int AFTER = THREE_WEEKS * 24;

  private TopicDesk desk = Attention.desk(Topic.EDUCATION);
  private final List<GroupSignal> signals = new ArrayList<>();
  private final List<Heat.TopicHour> told = new ArrayList<>();

  @Test
  void aSurgeOfPublicInterestOpensOneGroupWithoutHazard() {
    usual(desk, THREE_WEEKS, 2);
    burst(AFTER, 40, "99", true);
    assertThat(signals).first().isInstanceOf(GroupSignal.GroupBorn.class);
    assertThat(signals.stream().filter(s -> s instanceof GroupSignal.GroupBorn)).hasSize(1);
    assertThat(signals.getFirst().group().hazard()).isNull();
    assertThat(signals.getFirst().group().place()).isEqualTo(Posts.YUNLAN);
    assertThat(signals.getFirst().group().topics().getFirst().code()).isEqualTo(Topic.EDUCATION);
    assertThat(signals.getFirst().group().firstSeenAt()).isEqualTo(hour(AFTER));
  }

  @Test
  void oneSurgeIsOneSurgeHoweverOftenItCrossesTheThreshold() {
    usual(desk, THREE_WEEKS, 2);
    burst(AFTER, 40, "99", true);
    burst(AFTER + 1, 2, "99", true);
    burst(AFTER + 2, 40, "99", true);
    burst(AFTER + 4, 40, "99", true);
    quiet(AFTER + 5, AFTER + 13);
    assertThat(signals.stream().map(GroupSignal::groupId).distinct()).hasSize(1);
    assertThat(signals).last().isInstanceOf(GroupSignal.GroupCooled.class);
  }

  @Test
  void aSecondSurgeAfterQuietHoursIsAnother() {
    usual(desk, THREE_WEEKS, 2);
    burst(AFTER, 40, "99", true);
    quiet(AFTER + 1, AFTER + 9);
    burst(AFTER + 10, 40, "99", true);
    assertThat(signals.stream().filter(s -> s instanceof GroupSignal.GroupBorn)).hasSize(2);
  }

  @Test
  void saysNothingBeforeEnoughDaysWereObserved() {
    usual(desk, 3, 2);
    burst(3 * 24, 100, "99", true);
    assertThat(signals).isEmpty();
    assertThat(told).allMatch(hour -> hour.threshold() == null);
  }

  @Test
  void oneTicketOfAHotlineOpensNothing() {
    usual(desk, THREE_WEEKS, 0);
    read(
        new Impulse(
            "t1",
            "99",
            8,
            true,
            true,
            false,
            0,
            "12345",
            "云汀一小区停水",
            hour(AFTER),
            hour(AFTER),
            null));
    assertThat(told).anyMatch(hour -> hour.surgeId() != null);
    assertThat(signals).isEmpty();
  }

  @Test
  void manyPostsOfOneSourceOpenNothing() {
    usual(desk, THREE_WEEKS, 2);
    for (int i = 0; i < 40; i++) {
      read(post("b" + i, "99", "only", hour(AFTER).plusSeconds(i)));
    }
    assertThat(told).anyMatch(hour -> hour.surgeId() != null);
    assertThat(signals).isEmpty();
  }

  @Test
  void oneHotListPostAboveTheThresholdDoes() {
    usual(desk, THREE_WEEKS, 0);
    read(listed("h1", "99", 8, 5_000_000, hour(AFTER)));
    assertThat(signals).hasSize(1);
    assertThat(signals.getFirst().group().heat()).isEqualTo(5_000_000);
  }

  @Test
  void postsOfAnEmergencyAreHeatButOpenNothing() {
    usual(desk, THREE_WEEKS, 2);
    burst(AFTER, 40, "99", false);
    assertThat(told).anyMatch(hour -> hour.surgeId() != null);
    assertThat(signals).isEmpty();
  }

  @Test
  void aTopicOutsideThePublicInterestOpensNothing() {
    desk = Attention.desk(Topic.FINANCE);
    usual(desk, THREE_WEEKS, 2);
    burst(AFTER, 40, "99", true);
    assertThat(told).anyMatch(hour -> hour.surgeId() != null);
    assertThat(signals).isEmpty();
  }

  @Test
  void whatIsSpreadOverTheCountryIsTheCountrysAndHasNoPlace() {
    usual(desk, THREE_WEEKS, 2);
    for (int i = 0; i < 60; i++) {
      read(post("n" + i, "00", "s" + i % 4, hour(AFTER).plusSeconds(i)));
    }
    assertThat(signals).isNotEmpty();
    assertThat(signals.getFirst().group().place().known()).isFalse();
  }

  @Test
  void countsAPostOnAHotListOnceAnHourHoweverOftenItsHeatIsRead() {
    for (int minute = 0; minute < 30; minute++) {
      Instant at = hour(0).plusSeconds(60L * minute);
      Impulse first = listed("h1", "99", 3, 1000, at);
      read(minute == 0 ? first : again(first));
    }
    HourTally tally = lastTally("99");
    assertThat(tally.posts()).isEqualTo(1);
    assertThat(tally.weight()).isEqualTo(3);
  }

  @Test
  void countsNothingOfHoursThatAreOverAndNothingAheadOfTheClock() {
    usual(desk, 1, 1);
    assertThat(desk.accept(post("late", "99", "s1", hour(3)), hour(24)).tallies()).isEmpty();
    assertThat(desk.accept(post("ahead", "99", "s1", hour(99)), hour(24)).tallies()).isEmpty();
  }

  @Test
  void anOutageTeachesNothingAndAQuietHourDoes() {
    usual(desk, 1, 1);
    var after = desk.accept(Impulse.wasRead(hour(24 * 5)), hour(24 * 5));
    CellState cell = cell(after, "00");
    assertThat(cell.baseline().days().stream().mapToInt(Integer::intValue).sum()).isEqualTo(24);
    desk.accept(Impulse.wasRead(hour(24 * 5 + 1)), hour(24 * 5 + 1));
    after = desk.accept(Impulse.wasRead(hour(24 * 5 + 2)), hour(24 * 5 + 2));
    assertThat(cell(after, "00").baseline().days().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(25);
  }

  @Test
  void offersWhatAnOfficePublishesOfTheTopicInTheRegionWhileTheSurgeIsOpen() {
    usual(desk, THREE_WEEKS, 2);
    read(notice("early", "99", AFTER));
    burst(AFTER, 40, "99", true);
    read(notice("n1", "99", AFTER));
    read(notice("elsewhere", "98", AFTER));
    assertThat(offers()).hasSize(1);
    var offer = offers().getFirst();
    String surge = signals.getFirst().groupId();
    assertThat(offer.groupId()).isEqualTo(surge);
    assertThat(offer.signalId()).isEqualTo(Ids.derive("s", "answer", surge, "n1"));
    assertThat(offer.release().kind()).isEqualTo(ReleaseKind.NOTICE);
    assertThat(offer.group().posts()).isGreaterThan(1);
    quiet(AFTER + 1, AFTER + 9);
    read(notice("late", "99", AFTER + 9));
    assertThat(offers()).hasSize(1);
  }

  @Test
  void offersAtMostThreeReleasesAnHourAlsoAfterARestart() {
    usual(desk, THREE_WEEKS, 2);
    burst(AFTER, 40, "99", true);
    read(notice("n0", "99", AFTER));
    read(notice("n1", "99", AFTER));
    CellState kept = cell(desk.accept(notice("n2", "99", AFTER), hour(AFTER)), "99");
    desk = Attention.desk(Topic.EDUCATION);
    desk.takeUp(kept);
    for (int i = 3; i < 9; i++) {
      read(notice("n" + i, "99", AFTER));
    }
    assertThat(offers()).hasSize(2);
    read(notice("n9", "99", AFTER + 1));
    assertThat(offers()).hasSize(3);
  }

  private List<GroupSignal.OfficialReleaseSeen> offers() {
    return signals.stream()
        .filter(GroupSignal.OfficialReleaseSeen.class::isInstance)
        .map(GroupSignal.OfficialReleaseSeen.class::cast)
        .toList();
  }

  private static Impulse notice(String id, String region, int hour) {
    Instant at = hour(hour).plusSeconds(60);
    var release =
        new SeenRelease(
            id, "云汀市教育局", "情况通报", null, at, ReleaseKind.NOTICE, null, "ab".repeat(32), List.of());
    return new Impulse(
        id, region, 0.5, true, true, false, 0, "yunting-gov", "情况通报", at, at, null, null, release);
  }

  @Test
  void goesOnFromWhatWasKept() {
    usual(desk, THREE_WEEKS, 2);
    TopicDesk next = Attention.desk(Topic.EDUCATION);
    var kept = desk.accept(Impulse.wasRead(hour(AFTER)), hour(AFTER));
    kept.cells().forEach(next::takeUp);
    kept.tallies().forEach(next::takeUp);
    desk = next;
    burst(AFTER, 40, "99", true);
    assertThat(signals).isNotEmpty();
  }

  private void burst(int hour, int posts, String region, boolean opens) {
    for (int i = 0; i < posts; i++) {
      Instant at = hour(hour).plusSeconds(i);
      Impulse said = post("b" + hour + "-" + i, region, "s" + i % 4, at);
      read(opens ? said : reportingAnEmergency(said));
    }
  }

  private void quiet(int from, int to) {
    for (int hour = from; hour <= to; hour++) {
      read(Impulse.wasRead(hour(hour)));
    }
  }

  private void read(Impulse impulse) {
    TopicDesk.Outcome outcome = desk.accept(impulse, impulse.at());
    signals.addAll(outcome.signals());
    outcome.told().forEach(heat -> told.add((Heat.TopicHour) heat));
    last = outcome.tallies().isEmpty() ? last : outcome.tallies();
  }

  private List<HourTally> last = List.of();

  private HourTally lastTally(String region) {
    return last.stream().filter(t -> t.region().equals(region)).findFirst().orElseThrow();
  }

  private static CellState cell(TopicDesk.Outcome outcome, String region) {
    return outcome.cells().stream()
        .filter(c -> c.region().equals(region))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static Impulse again(Impulse first) {
    return new Impulse(
        first.postId(),
        first.region(),
        first.weight(),
        false,
        first.opens(),
        true,
        first.heat(),
        first.sourceId(),
        first.title(),
        first.publishedAt(),
        first.at(),
        first.place());
  }

  private static Impulse reportingAnEmergency(Impulse said) {
    return new Impulse(
        said.postId(),
        said.region(),
        said.weight(),
        true,
        false,
        false,
        0,
        said.sourceId(),
        said.title(),
        said.publishedAt(),
        said.at(),
        said.place());
  }
}
