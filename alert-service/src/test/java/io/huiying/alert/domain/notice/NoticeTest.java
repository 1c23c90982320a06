package io.huiying.alert.domain.notice;

import static io.huiying.alert.domain.incident.Scenario.NOON;
import static io.huiying.alert.domain.incident.View.fire;
import static io.huiying.contracts.assess.Severity.EXTRAORDINARY;
import static io.huiying.contracts.assess.Severity.LARGER;
import static io.huiying.contracts.assess.Severity.MAJOR;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.incident.Scenario;
import io.huiying.alert.domain.incident.View;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.IncidentAction.Acknowledge;
import io.huiying.contracts.incident.IncidentAction.ConfirmSeverity;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final List<Channel> CHANNELS = List.of(Channel.CONSOLE, Channel.webhook("duty"));

  private static List<Notice> told(Scenario scenario) {
    List<Notice> notices = new ArrayList<>();
    Subject subject = null;
    for (IncidentEvent event : scenario.events()) {
      Subject after = Subject.after(subject, event);
      if (after != null) {
        EventNotice.of(event, subject, after).ifPresent(notices::add);
      }
      subject = after;
    }
    return notices;
  }

  private static Notice alarm(int threshold, Instant now) {
    Clock clock =
        Scenario.at(NOON)
            .tell(fire().occurred(NOON).severity(MAJOR, MAJOR))
            .clock(ClockKind.FIRST_RELEASE);
    return AlarmNotice.of(Alarms.claim(clock, new Threshold(threshold), now, 1, "engine"))
        .orElseThrow();
  }

  private static Notice told(ClockKind kind, int threshold, Duration after) {
    Scenario scenario =
        Scenario.at(NOON)
            .underAll()
            .tell(fire().occurred(NOON))
            .command(Scenario.OFFICER, new Acknowledge(null));
    Alarm alarm =
        Alarms.claim(
            scenario.incident().clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow(),
            new Threshold(threshold),
            NOON.plus(after),
            1,
            "engine");
    return AlarmNotice.of(alarm).orElseThrow();
  }

  @Test
  void reportAlarmSaysHowAndToWhom() {
    assertThat(told(ClockKind.REPORT_UP, 0, ofHours(1)).title())
        .startsWith("首报（上一级应急管理部门）时限已用 50%");
  }

  @Test
  void reminderWithoutALimitSpeaksOfNoMiss() {
    Notice notice = told(ClockKind.PROGRESS, 5, ofHours(3));
    assertThat(notice.title()).startsWith("签收后处置提醒");
    assertThat(notice.body()).isEqualTo("签收后处置已过约定时间，仍未见记录。核定、交办、发布或报送后停止。");
  }

  @Test
  void thresholdSaysWhatIsLeft() {
    assertThat(alarm(1, NOON.plus(ofMinutes(225))).body())
        .isEqualTo("首次发布时限已用 75%，剩余 1 小时 15 分。首次发布后停止。");
  }

  @Test
  void lateThresholdSaysHowFarOverItIs() {
    assertThat(alarm(1, NOON.plus(ofHours(7))).body())
        .isEqualTo("首次发布时限已用 75%，现已超 2 小时。首次发布后停止。（系统停顿，迟到的提醒）");
  }

  @Test
  void reminderCountsUp() {
    assertThat(alarm(5, NOON.plus(ofMinutes(330))).body())
        .isEqualTo("首次发布已超时限 30 分，仍未见记录。首次发布后停止。");
  }

  @Test
  void judgementIsToldByTheDecidersEventAlone() {
    Clock clock =
        Scenario.at(NOON).tell(fire().severity(MAJOR, MAJOR)).clock(ClockKind.FIRST_RELEASE);
    assertThat(AlarmNotice.of(Alarms.claim(clock, Threshold.JUDGED, NOON, 1, "engine"))).isEmpty();
  }

  @Test
  void gradeIsToldWhenItReachesMajorAndAgainOnlyWhenGraver() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .tell(fire().dead(11).severity(LARGER, MAJOR))
            .tell(fire().dead(12).severity(LARGER, MAJOR))
            .tell(fire().dead(31).severity(MAJOR, EXTRAORDINARY));
    assertThat(told(scenario))
        .extracting(Notice::title)
        .containsExactly("新发现：云汀市滨江区火灾", "可能达到重大：云汀市滨江区火灾", "可能达到特别重大：云汀市滨江区火灾");
    assertThat(told(scenario).getLast().body()).isEqualTo("初判等级：特别重大（系统建议，待核定；依据：遇难 31 人，第三条）。");
  }

  @Test
  void graverThanConfirmedIsAlarming() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire())
            .command(Scenario.OFFICER, new ConfirmSeverity(LARGER, null))
            .tell(fire().dead(11).severity(LARGER, MAJOR));
    assertThat(told(scenario).getLast().title()).isEqualTo("情况加重，可能达到重大：云汀市滨江区火灾");
    assertThat(told(scenario).getLast().urgent()).isTrue();
  }

  @Test
  void missIsToldOnce() {
    Scenario scenario =
        Scenario.at(NOON)
            .tell(fire().occurred(NOON).severity(MAJOR, MAJOR))
            .command(Scenario.OFFICER, new ConfirmSeverity(MAJOR, null))
            .after(ofHours(6))
            .command(Scenario.MANAGER, new ConfirmSeverity(LARGER, "核实 3 人"));
    assertThat(told(scenario)).extracting(Notice::title).containsOnlyOnce("首次发布超过时限：云汀市滨江区火灾");
  }

  @Test
  void foreignIncidentsAreToldToNobody() {
    assertThat(told(Scenario.at(NOON).tell(fire().abroad().severity(MAJOR, MAJOR)))).isEmpty();
  }

  @Test
  void drillIsMarkedFirstAndReachesNoRealChannel() {
    Notice notice = told(Scenario.at(NOON).tell(fire().drill())).getFirst();
    assertThat(notice.title()).isEqualTo("【演练】新发现：云汀市滨江区火灾");
    assertThat(notice.by(CHANNELS)).extracting(Notification::channel).containsExactly("console");
  }

  private static View missing() {
    return fire()
        .occurred(NOON.minus(ofHours(1)))
        .dead(0)
        .sources(1)
        .severity(Severity.GENERAL, MAJOR)
        .counting(FigureKind.MISSING, 12, SourceKind.SOCIAL, NOON);
  }

  @Test
  void missingPeopleAloneAreToldToTheDutyRoomAndNobodyElse() {
    Scenario scenario = Scenario.at(NOON).tell(missing());
    Notice proposed = told(scenario).getLast();
    assertThat(proposed.title()).isEqualTo("可能达到重大：云汀市滨江区火灾");
    assertThat(proposed.audience()).isEqualTo(Audience.DUTY);
    assertThat(proposed.body()).contains("暂只通知值班员和带班领导");

    Clock clock = scenario.clock(ClockKind.FIRST_RELEASE);
    Notice alarm =
        AlarmNotice.of(Alarms.claim(clock, new Threshold(0), NOON, 1, "engine")).orElseThrow();
    Channel room = Channel.webhook("room");
    Channel leader = new Channel("webhook:leader", true, Audience.DUTY);
    for (Notice notice : List.of(proposed, alarm)) {
      assertThat(notice.by(List.of(Channel.CONSOLE, room, leader)))
          .extracting(Notification::channel, Notification::recipient)
          .containsExactly(tuple("console", "duty"), tuple("webhook:leader", "duty"));
    }
  }

  @Test
  void everybodyIsToldOnceMoreThanMissingPeopleSpeaksForIt() {
    Scenario scenario =
        Scenario.at(NOON).tell(missing()).tell(missing().sources(2)).tell(missing().sources(3));
    assertThat(told(scenario))
        .filteredOn(notice -> notice.body().contains("第二来源"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.audience()).isEqualTo(Audience.EVERYBODY);
              assertThat(notice.title()).isEqualTo("可能达到重大：云汀市滨江区火灾");
            });
  }

  @Test
  void missOfAClockThatRunsOnMissingPeopleAloneStaysInTheDutyRoom() {
    Scenario scenario = Scenario.at(NOON).tell(missing()).after(ofHours(5));
    assertThat(told(scenario))
        .filteredOn(notice -> notice.title().startsWith("首次发布超过时限"))
        .singleElement()
        .extracting(Notice::audience)
        .isEqualTo(Audience.DUTY);
  }

  @Test
  void askingTwiceGivesTheSameIds() {
    Notice notice = new Notice("a1", "i1", "题", "文", true, NOON, Mark.LIVE, Audience.EVERYBODY);
    assertThat(notice.by(CHANNELS)).isEqualTo(notice.by(CHANNELS)).hasSize(2);
    assertThat(notice.by(CHANNELS)).extracting(Notification::id).doesNotHaveDuplicates();
  }

  @Test
  void durationsReadAsPeopleSayThem() {
    assertThat(Wording.duration(ofSeconds(42))).isEqualTo("42 秒");
    assertThat(Wording.duration(ofMinutes(60))).isEqualTo("1 小时");
    assertThat(Wording.duration(Duration.parse("P1DT2H3M4S"))).isEqualTo("1 天 2 小时 3 分");
  }
}
