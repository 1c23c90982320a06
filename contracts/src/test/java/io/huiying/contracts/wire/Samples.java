package io.huiying.contracts.wire;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.notice.AuditEntry;
import io.huiying.contracts.notice.Delivery;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One fictional message of every kind that travels, 云汀市's warehouse fire. */
final class Samples {

  private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
  private static final Actor OFFICER = new Actor("duty-officer", Role.DUTY_OFFICER);
  private static final Place PLACE = new Place("990102", "云澜省云汀市滨江区");
  private static final String DIGEST = "ab".repeat(32);

  private static final Post POST =
      new Post(
          "p0001",
          "yunting-news",
          SourceKind.NEWS,
          "n-17",
          "https://news.example/17",
          "云汀一仓库起火已致3人遇难",
          "3月5日11时40分许，云汀市滨江区一仓库起火，已造成3人遇难。",
          NOON.minusSeconds(60),
          NOON,
          NOON.plusMillis(5),
          "a1b2",
          new Engagement(9, 1, 2, 3),
          Mark.LIVE);

  private static final Figure DEAD =
      new Figure(
          FigureKind.DEAD,
          Figure.State.STATED,
          Figure.Scope.CUMULATIVE,
          3L,
          3,
          3,
          NOON,
          "yunting-news",
          SourceKind.NEWS,
          NOON,
          "3人遇难",
          null);

  private static final Occurrence OCCURRENCE =
      new Occurrence(
          NOON.minusSeconds(1500),
          NOON.minusSeconds(900),
          Occurrence.Precision.MINUTE,
          "3月5日11时40分许",
          null);

  private static final SeverityRange SEVERITY =
      new SeverityRange(Severity.LARGER, Severity.MAJOR, "slga-493", "第三条：死亡3人以上10人以下");

  private static final List<TopicScore> TOPICS =
      List.of(
          new TopicScore(
              Topic.WORK_SAFETY, 0.91, List.of(new Span(Span.Field.TITLE, 2, 6, "仓库起火"))));

  private static final GroupView GROUP =
      new GroupView(
          "g0001",
          Mark.LIVE,
          "云汀一仓库起火已致3人遇难",
          TOPICS,
          Hazard.FIRE,
          true,
          PLACE,
          OCCURRENCE,
          List.of(DEAD),
          SEVERITY,
          4,
          2,
          120,
          NOON,
          NOON,
          NOON.plusSeconds(30));

  private static final Clock CLOCK =
      new Clock(
          "k0001",
          "i0001",
          ClockKind.FIRST_RELEASE,
          "云汀市人民政府",
          ClockState.RUNNING,
          true,
          false,
          false,
          NOON,
          NOON.plusSeconds(60),
          NOON.plus(Duration.ofHours(5)),
          NOON.plus(Duration.ofHours(6)),
          null,
          1,
          Duration.ofMinutes(30),
          "national-2016@1#ab12",
          "国办发〔2016〕80号",
          "云汀市滨江区火灾",
          Mark.LIVE);

  private static final Release RELEASE =
      new Release(
          "r0001",
          ReleaseKind.NOTICE,
          "云汀市应急管理局",
          "情况通报",
          "https://yjj.example/1",
          NOON,
          NOON.plusSeconds(300),
          true,
          false,
          true,
          DIGEST);

  private Samples() {}

  static Map<KafkaTopic<?>, List<?>> byTopic() {
    return Map.ofEntries(
        Map.entry(Topics.POST, List.of(POST)),
        Map.entry(Topics.ASSESSED_POST, List.of(assessed())),
        Map.entry(
            Topics.GROUP,
            List.of(
                new OpenGroup(
                    GROUP,
                    List.of("p0001"),
                    List.of("yunting-news"),
                    List.of(new OpenGroup.TermCount("仓库", 2)),
                    3,
                    4,
                    NOON))),
        Map.entry(Topics.SIGNAL, signals()),
        Map.entry(Topics.CORRECTION, corrections()),
        Map.entry(Topics.COMMAND, actions().map(Samples::command).toList()),
        Map.entry(Topics.EVENT, changes().map(Samples::event).toList()),
        Map.entry(Topics.STATE, List.of(incident())),
        Map.entry(Topics.CLOCK, List.of(CLOCK)),
        Map.entry(Topics.EVIDENCE, List.of(new Evidence(DIGEST, "cd".repeat(16), "i0001", "3人遇难"))),
        Map.entry(Topics.ALARM, List.of(alarm())),
        Map.entry(
            Topics.NOTIFICATION,
            List.of(
                new Notification(
                    "n0001",
                    alarm().id(),
                    "i0001",
                    "console",
                    "*",
                    "首次发布时限已用 50%",
                    "剩余 2 小时 30 分",
                    true,
                    NOON,
                    Mark.LIVE))),
        Map.entry(
            Topics.DELIVERY,
            List.of(new Delivery("n0001", "console", 1, Delivery.Outcome.ACCEPTED, "shown", NOON))),
        Map.entry(
            Topics.AUDIT,
            List.of(
                new AuditEntry("u0001", OFFICER, "incident.acknowledge", "i0001", "ok", NOON))));
  }

  private static AssessedPost assessed() {
    var emergency =
        new Emergency(
            EmergencyKind.ACCIDENT,
            Hazard.FIRE,
            true,
            0.97,
            List.of(new Span(Span.Field.TITLE, 4, 6, "起火")));
    return new AssessedPost(
        POST.withoutAuthor(),
        TOPICS,
        emergency,
        PLACE,
        List.of(DEAD),
        OCCURRENCE,
        SEVERITY,
        "1",
        NOON);
  }

  private static List<GroupSignal> signals() {
    return List.of(
        new GroupSignal.GroupBorn("s1", GROUP, NOON),
        new GroupSignal.GroupGrew("s2", GROUP, NOON),
        new GroupSignal.FiguresChanged("s3", GROUP, NOON),
        new GroupSignal.GroupCooled("s4", GROUP, NOON),
        new GroupSignal.OfficialReleaseSeen(
            "s5", GROUP, new SeenRelease("p9", "云汀发布", "情况通报", null, NOON), NOON));
  }

  private static List<Correction> corrections() {
    return List.of(
        new Correction.Seeded(
            "x1",
            "g0002",
            NOON,
            OFFICER,
            Mark.LIVE,
            Hazard.FIRE,
            true,
            PLACE,
            OCCURRENCE.citing(null),
            List.of("临江仓库")),
        new Correction.Merged("x2", "g0002", NOON, OFFICER, Mark.LIVE, "g0001"),
        new Correction.Split("x3", "g0001", NOON, OFFICER, Mark.LIVE, List.of("p0002"), "g0003"),
        new Correction.NotSame("x4", "g0001", NOON, OFFICER, Mark.LIVE, "g0003"),
        new Correction.Undone("x5", "g0002", NOON, OFFICER, Mark.LIVE, "x2"),
        new Correction.WrongTopic(
            "x6", "g0001", NOON, OFFICER, Mark.LIVE, null, List.of(Topic.WORK_SAFETY)),
        new Correction.WrongFigure(
            "x7", "g0001", NOON, OFFICER, Mark.LIVE, FigureKind.DEAD, "yunting-news", 30, 30, 3L),
        new Correction.WrongEmergency("x8", "g0001", NOON, OFFICER, Mark.LIVE, "p0001", null));
  }

  private static Stream<IncidentAction> actions() {
    return Stream.of(
        new IncidentAction.Acknowledge("已电话核实"),
        new IncidentAction.ConfirmSeverity(Severity.MAJOR, "现场核实"),
        new IncidentAction.CorrectOccurrence(NOON, NOON, null),
        new IncidentAction.FixPlace(PLACE, null),
        new IncidentAction.Assign("云汀市应急管理局", true),
        new IncidentAction.RecordRelease(
            ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", "https://yjj.example/1", NOON, true, "情况通报全文"),
        new IncidentAction.Dismiss(DismissalReason.NOT_TRUE, "经核不属实"),
        new IncidentAction.Close("处置完毕"));
  }

  private static IncidentCommand command(IncidentAction action) {
    return new IncidentCommand("c0001", "i0001", OFFICER, NOON, 7L, action);
  }

  private static Stream<IncidentChange> changes() {
    return Stream.of(
        new IncidentChange.Detected(
            IncidentKind.EMERGENCY,
            "云汀市滨江区火灾",
            "g0001",
            Mark.LIVE,
            Hazard.FIRE,
            true,
            Ownership.OWN,
            List.of(new TopicScore(Topic.WORK_SAFETY, 0.91, List.of())),
            PLACE,
            OCCURRENCE.citing(DIGEST),
            List.of(DEAD.citing(DIGEST)),
            NOON,
            NOON,
            4,
            2,
            120),
        new IncidentChange.PictureChanged(
            "云汀市滨江区火灾", Ownership.OWN, List.of(), PLACE, null, List.of(), 5, 2, 130),
        new IncidentChange.Acknowledged(null),
        new IncidentChange.SeverityProposed(SEVERITY, false),
        new IncidentChange.SeverityConfirmed(Severity.MAJOR, null, "现场核实"),
        new IncidentChange.OccurrenceFixed(OCCURRENCE.citing(null), null),
        new IncidentChange.PlaceFixed(PLACE, Ownership.OWN, "云汀市滨江区火灾", null),
        new IncidentChange.Assigned("云汀市应急管理局", true),
        new IncidentChange.ReleaseOffered("p9", "云汀发布", DIGEST, null, NOON),
        new IncidentChange.ReleaseRecorded(RELEASE),
        new IncidentChange.ClockOpened(CLOCK),
        new IncidentChange.ClockRescheduled(CLOCK, "事发时间更正"),
        new IncidentChange.ClockStopped("k0001", ClockState.MET, NOON, "首次发布"),
        new IncidentChange.Cooled(),
        new IncidentChange.Dismissed(DismissalReason.NOT_LOCAL, "非本地"),
        new IncidentChange.Closed("处置完毕"),
        new IncidentChange.CommandRejected(
            new Rejection(Rejection.Code.NEEDS_MANAGER, "降为重大以下须分管领导确认")));
  }

  private static IncidentEvent event(IncidentChange change) {
    return new IncidentEvent(
        "i0001", 2, DIGEST, NOON, Actor.ANALYSIS, "s1", "national-2016@1#ab12", change);
  }

  private static Incident incident() {
    return new Incident(
        "i0001",
        9,
        7,
        DIGEST,
        IncidentKind.EMERGENCY,
        IncidentState.ACKNOWLEDGED,
        Mark.LIVE,
        "云汀市滨江区火灾",
        "g0001",
        Hazard.FIRE,
        true,
        Ownership.OWN,
        List.of(new TopicScore(Topic.WORK_SAFETY, 0.91, List.of())),
        PLACE,
        false,
        OCCURRENCE.citing(DIGEST),
        false,
        List.of(DEAD.citing(DIGEST)),
        SEVERITY,
        null,
        false,
        List.of(CLOCK),
        List.of("云汀市应急管理局"),
        "云汀市应急管理局",
        List.of(RELEASE),
        NOON,
        null,
        NOON,
        NOON,
        NOON.plusSeconds(90),
        "duty-officer",
        null,
        4,
        2,
        120,
        List.of("c0001"));
  }

  private static Alarm alarm() {
    return new Alarm(
        Alarm.idOf(CLOCK, Threshold.DUE),
        "i0001",
        "k0001",
        ClockKind.FIRST_RELEASE,
        Threshold.DUE,
        1,
        CLOCK.dueAt(),
        CLOCK.dueAt().plusMillis(20),
        false,
        "engine",
        CLOCK.dueAt(),
        "云汀市滨江区火灾",
        Mark.LIVE);
  }
}
