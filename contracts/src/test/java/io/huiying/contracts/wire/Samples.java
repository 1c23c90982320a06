package io.huiying.contracts.wire;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Emergency;
import io.huiying.contracts.assess.EmergencyKind;
import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Meaning;
import io.huiying.contracts.assess.Occurrence;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.SeverityRange;
import io.huiying.contracts.assess.Span;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.audit.AuditRange;
import io.huiying.contracts.audit.AuditRoot;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockDetail;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockNote;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.correction.Correction;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.house.Pulse;
import io.huiying.contracts.incident.Absorption;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.AnswerReason;
import io.huiying.contracts.incident.Appraisal;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.Duty;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.Evidence;
import io.huiying.contracts.incident.FamiliesTold;
import io.huiying.contracts.incident.Handling;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentChange;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.IncidentState;
import io.huiying.contracts.incident.Intake;
import io.huiying.contracts.incident.JudgedTag;
import io.huiying.contracts.incident.Merged;
import io.huiying.contracts.incident.Ownership;
import io.huiying.contracts.incident.PageFetch;
import io.huiying.contracts.incident.Part;
import io.huiying.contracts.incident.PriorityTag;
import io.huiying.contracts.incident.Rejection;
import io.huiying.contracts.incident.Release;
import io.huiying.contracts.incident.ReleaseAnswer;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReleaseOffer;
import io.huiying.contracts.incident.ReleasePoint;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.incident.Step;
import io.huiying.contracts.incident.Taught;
import io.huiying.contracts.incident.UpwardReport;
import io.huiying.contracts.incident.Verdict;
import io.huiying.contracts.notice.AuditEntry;
import io.huiying.contracts.notice.Delivery;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.post.SourceStatus;
import io.huiying.contracts.signal.FigurePoint;
import io.huiying.contracts.signal.Fold;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.JoinReason;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import io.huiying.contracts.signal.SeenRelease;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  private static final Post NAMED_POST =
      new Post(
          "p0009",
          "yunting-gov",
          SourceKind.OFFICIAL,
          "n-18",
          null,
          "情况通报",
          "3月5日11时40分许，云汀市滨江区一仓库起火。",
          NOON.minusSeconds(60),
          NOON,
          NOON.plusMillis(5),
          null,
          new Engagement(9, 1, 2, 3),
          Mark.LIVE,
          "云汀发布");

  private static final SeenRelease READ_RELEASE =
      new SeenRelease(
          "p0009",
          "云汀市应急管理局",
          "情况通报",
          "https://yjj.example/1",
          NOON,
          ReleaseKind.PRESS_CONFERENCE,
          true,
          DIGEST,
          List.of(
              new ReleaseAnswer(
                  ReleasePoint.FACTS, new Span(Span.Field.TEXT, 12, 21, "云汀市滨江区一仓库起火"), null)));

  private static final List<ReleaseAnswer> ANSWERS =
      List.of(new ReleaseAnswer(ReleasePoint.FACTS, null, DIGEST));

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

  private static final GroupView GROWN =
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
          NOON.plusSeconds(30),
          7,
          List.of(
              new FigurePoint(
                  DEAD.citing(null), "p0001", FigurePoint.Standing.AUTHORITATIVE, "最新权威说法")),
          List.of());

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

  private static final Clock REPORT_CLOCK =
      new Clock(
          Clock.idOf("i0001", ClockKind.REPORT_UP, "superior-government.written"),
          "i0001",
          ClockKind.REPORT_UP,
          "值班室",
          ClockState.RUNNING,
          false,
          false,
          false,
          NOON,
          NOON.plusSeconds(60),
          NOON.plus(Duration.ofHours(4)),
          NOON.plus(Duration.ofHours(4)),
          null,
          1,
          Duration.ofMinutes(30),
          "emergency-reports@1#ab12",
          "最迟不得超过4小时",
          "云汀市滨江区火灾",
          Mark.LIVE,
          null,
          new ClockDetail(
              "superior-government.written",
              ReportForm.WRITTEN,
              "上一级人民政府",
              List.of(ClockNote.CALENDAR_UNKNOWN, ClockNote.SOFT),
              NOON,
              "2026#ab12cd34"));

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

  private static final UpwardReport REPORT =
      new UpwardReport(
          "u0001",
          ReportKind.FOLLOW_UP,
          1,
          ReportForm.WRITTEN,
          "云澜省人民政府",
          NOON,
          NOON.plusSeconds(300),
          "云汀市政府值班领导",
          Map.of(FigureKind.MISSING, 2L, FigureKind.DEAD, 3L),
          "2人核实为安全",
          false);

  private static final Duty DUTY =
      new Duty(
          "d0001",
          DutyKind.INTERPRETATION,
          "关于加强仓库消防管理的通知",
          NOON,
          NOON.plusSeconds(3600),
          "https://yjj.example/2",
          DIGEST);

  private static final JudgedTag TAG =
      new JudgedTag("t0001", PriorityTag.CREDIBILITY, true, List.of("p0001"), "zhiban", NOON);

  private static final Claim CLAIM =
      new Claim(
          "m0001", DIGEST, ClaimState.REBUTTED, NOON, "云汀市应急管理局", NOON.plusSeconds(600), "r0001");

  private static final Claim PROVED_CLAIM =
      new Claim(
          "m0001",
          DIGEST,
          ClaimState.PROVED_TRUE,
          NOON,
          "云澜省调查组",
          NOON.plusSeconds(7200),
          "r0001",
          "r0002");

  private static final Intake INTAKE =
      new Intake(NOON, "滨江区应急管理局", "duty-officer", Map.of(FigureKind.DEAD, 3L), "滨江仓库火灾", DIGEST);

  private static final List<Step> STEPS =
      List.of(
          new Step.Graded(NOON, "duty-officer", null, null, false),
          new Step.Timed(NOON, "duty-officer", OCCURRENCE.citing(DIGEST), false),
          new Step.Placed(NOON, "duty-officer", PLACE, false, Ownership.OWN, "云汀市滨江区火灾"),
          new Step.Assigned(NOON, "duty-officer", List.of("云汀市应急管理局"), null),
          new Step.Added(NOON, "duty-officer", "r0001"));

  /** A day later, to the minute. */
  private static final Occurrence LATER_TIME =
      new Occurrence(
          NOON.plusSeconds(86_400),
          NOON.plusSeconds(86_400),
          Occurrence.Precision.MINUTE,
          null,
          DIGEST);

  private static final Part PART =
      new Part("i0002", "g0002", 4, 2, 120, List.of(DEAD.citing(DIGEST)), null, SEVERITY);

  /** Of a merged incident's group, with all that it may say. */
  private static final Part TOLD_PART =
      new Part(
          "i0002",
          "g0002",
          4,
          2,
          120,
          List.of(DEAD.citing(DIGEST)),
          OCCURRENCE.citing(DIGEST),
          SEVERITY,
          List.of(LATER_TIME),
          PLACE,
          Hazard.FIRE);

  private static final PageFetch FETCHED =
      new PageFetch(NOON.plusSeconds(300), PageFetch.Outcome.FETCHED, DIGEST);

  private static final Absorption ABSORPTION =
      new Absorption(
          "i0002",
          DIGEST,
          NOON,
          List.of("r0001"),
          List.of("云汀市公安局"),
          NOON,
          NOON,
          null,
          PLACE,
          null,
          false,
          OCCURRENCE.citing(null),
          Severity.LARGER,
          Severity.MAJOR,
          null,
          null,
          null,
          null,
          null);

  private Samples() {}

  static Map<KafkaTopic<?>, List<?>> byTopic() {
    return Map.ofEntries(
        Map.entry(Topics.POST, List.of(POST, NAMED_POST)),
        Map.entry(Topics.ASSESSED_POST, List.of(assessed(), understood())),
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
                    NOON,
                    List.of(),
                    List.of(),
                    List.of()),
                grownGroup(),
                releasedGroup(),
                understoodGroup(),
                foldedGroup())),
        Map.entry(
            Topics.FOLD, List.of(new Fold("p0002", "p0001", Fold.Tier.NEAR, 0.81, "g0001", NOON))),
        Map.entry(Topics.HEAT, heats()),
        Map.entry(Topics.SIGNAL, signals()),
        Map.entry(Topics.CORRECTION, corrections()),
        Map.entry(Topics.COMMAND, actions().map(Samples::command).toList()),
        Map.entry(Topics.EVENT, changes().map(Samples::event).toList()),
        Map.entry(
            Topics.SOURCE_STATUS,
            List.of(
                new SourceStatus("news", "新闻网站", Mark.LIVE, Duration.ofHours(6), NOON),
                new SourceStatus("manual", "人工录入", Mark.LIVE, null, null))),
        Map.entry(
            Topics.STATE,
            List.of(
                incident(null),
                incident(handling()),
                incident(offered()),
                incident(tagged()),
                incident(appraised()),
                incident(contested()),
                incident(mergedByName()),
                incident(placed()))),
        Map.entry(Topics.CLOCK, List.of(CLOCK, REPORT_CLOCK)),
        Map.entry(Topics.EVIDENCE, List.of(new Evidence(DIGEST, "cd".repeat(16), "i0001", "3人遇难"))),
        Map.entry(Topics.ALARM, List.of(alarm(), reportAlarm())),
        Map.entry(Topics.PULSE, List.of(new Pulse(Pulse.SIREN, "1", NOON, 12, 3))),
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
            List.of(new AuditEntry("u0001", OFFICER, "incident.acknowledge", "i0001", "ok", NOON))),
        Map.entry(
            Topics.ROOT,
            List.of(
                new AuditRoot(
                    2,
                    DIGEST,
                    NOON,
                    1,
                    DIGEST,
                    List.of(
                        new AuditRange(0, 40, 42, 31, 1, DIGEST, "q6urq6urq6s="),
                        new AuditRange(1, 7, 7, 5, 0, AuditRange.NOTHING, ""))))));
  }

  /** With everything that was added since the first version. */
  private static OpenGroup grownGroup() {
    return new OpenGroup(
        GROWN,
        List.of("p0001"),
        List.of("yunting-news"),
        List.of(new OpenGroup.TermCount("仓库", 2)),
        3,
        4,
        NOON,
        List.of(
            new Member(
                "p0001",
                "云汀一仓库起火已致3人遇难",
                "yunting-news",
                Hazard.FIRE,
                true,
                PLACE,
                OCCURRENCE.citing(null),
                NOON,
                NOON,
                List.of("p0002"))),
        List.of(
            new JoinReason(
                "p0001",
                JoinReason.Outcome.OPENED,
                List.of(new JoinReason.Part("PLACE", 1.5)),
                4.5,
                List.of("仓库"),
                "g0009",
                "OTHER_PLACE",
                "grouping-2",
                NOON)),
        List.of(corrections().getFirst()));
  }

  /** With a member that released something. */
  private static OpenGroup releasedGroup() {
    return new OpenGroup(
        GROUP,
        List.of("p0009"),
        List.of("yunting-gov"),
        List.of(),
        1,
        1,
        NOON,
        List.of(
            new Member(
                "p0009",
                "情况通报",
                "yunting-gov",
                null,
                true,
                PLACE,
                null,
                NOON,
                NOON,
                List.of(),
                9L,
                READ_RELEASE)),
        List.of(),
        List.of());
  }

  private static final Meaning MEANING = Meaning.of(new float[] {0.6f, -0.8f, 0.1f});

  /** With what nearly repeats its posts. */
  private static OpenGroup foldedGroup() {
    return new OpenGroup(
        GROUP,
        List.of("p0001"),
        List.of("yunting-news"),
        List.of(),
        2,
        1,
        NOON,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of("p0002"));
  }

  /** With what its posts mean. */
  private static OpenGroup understoodGroup() {
    return new OpenGroup(
        GROUP,
        List.of("p0001"),
        List.of("yunting-news"),
        List.of(),
        1,
        1,
        NOON,
        List.of(),
        List.of(),
        List.of(),
        MEANING);
  }

  /** With what it means. */
  private static AssessedPost understood() {
    AssessedPost post = assessed();
    return new AssessedPost(
        post.post(),
        post.topics(),
        post.emergency(),
        post.place(),
        post.figures(),
        post.occurrence(),
        post.severity(),
        post.lexicon(),
        post.assessedAt(),
        MEANING);
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
            "s5", GROUP, new SeenRelease("p9", "云汀发布", "情况通报", null, NOON), NOON),
        new GroupSignal.GroupGrew("s6", GROWN, NOON),
        new GroupSignal.OfficialReleaseSeen("s7", GROUP, READ_RELEASE, NOON),
        new GroupSignal.GroupGrew("s8", contestedView(), NOON));
  }

  private static GroupView contestedView() {
    return new GroupView(
        "g0001",
        Mark.LIVE,
        "云汀一仓库起火",
        TOPICS,
        Hazard.FIRE,
        true,
        PLACE,
        OCCURRENCE,
        List.of(),
        null,
        2,
        2,
        120,
        NOON,
        NOON,
        NOON.plusSeconds(30),
        null,
        List.of(),
        List.of(LATER_TIME));
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
        new IncidentAction.Close("处置完毕"),
        new IncidentAction.RecordReport(
            ReportKind.FIRST,
            ReportForm.WRITTEN,
            "云澜省人民政府",
            NOON,
            "云汀市政府值班领导",
            Map.of(FigureKind.MISSING, 2L, FigureKind.DEAD, 3L),
            null),
        new IncidentAction.OpenDuty(DutyKind.INTERPRETATION, "关于加强仓库消防管理的通知", NOON),
        new IncidentAction.RecordDuty(
            DutyKind.INTERPRETATION, NOON, "https://yjj.example/2", "解读全文"),
        new IncidentAction.RaiseClaim("网传已有30人遇难"),
        new IncidentAction.JudgeClaim("m0001", ClaimState.REBUTTED, "云汀市应急管理局", "r0001"),
        new IncidentAction.Close("处置完毕", new Closing(FamiliesTold.YES, "云汀市应急管理局", "无需终报的理由")),
        new IncidentAction.Close(
            "处置完毕", new Closing(FamiliesTold.YES, "云汀市应急管理局", null, "应家属请求暂不发布")),
        new IncidentAction.ProposeSeverity(Severity.LARGER, "电话核实"),
        new IncidentAction.Register(
            "g0002",
            Mark.LIVE,
            NOON,
            "滨江区应急管理局",
            NOON.minusSeconds(600),
            PLACE,
            Hazard.FIRE,
            Map.of(FigureKind.DEAD, 3L),
            Severity.LARGER,
            "滨江仓库火灾",
            List.of("滨江仓库"),
            "消防已到场"),
        new IncidentAction.AddNote("已联系现场"),
        new IncidentAction.VerifyMiss("k0001", "确未发布"),
        new IncidentAction.Reopen("又有新情况"),
        new IncidentAction.Undo("登记有误"),
        new IncidentAction.Merge("i0002", "同一起火灾"),
        new IncidentAction.Split("i0002", List.of(), "不是同一起"),
        new IncidentAction.Yield("i0002", Mark.LIVE, Ownership.OWN, null),
        new IncidentAction.Absorb(incident(null), null),
        new IncidentAction.Decline("i0002", "已并入其他事件", null),
        new IncidentAction.Restore("i0002", null, List.of()),
        new IncidentAction.Forward(signals().getFirst(), null),
        new IncidentAction.RecordRelease(
            ReleaseKind.NOTICE, "云汀市应急管理局", "情况通报", null, NOON, null, null, "p0009", null),
        new IncidentAction.JudgeTag(PriorityTag.CREDIBILITY, true, List.of("p0001"), null),
        new IncidentAction.JudgeTag(PriorityTag.CREDIBILITY, false, List.of(), "复核后不符"),
        new IncidentAction.Appraise(Verdict.ANSWER, AnswerReason.PUBLIC_INTEREST, "网民关注度持续上升"),
        new IncidentAction.Dismiss(DismissalReason.NOT_AN_INCIDENT, "系演练报道", true, List.of()),
        new IncidentAction.Dismiss(
            DismissalReason.WRONG_TOPIC, "系商业纠纷", null, List.of(Topic.MARKET)),
        new IncidentAction.RecordRelease(
            ReleaseKind.NOTICE,
            "云汀市应急管理局",
            "情况通报",
            "https://yjj.example/1",
            NOON,
            null,
            "情况通报全文",
            null,
            FETCHED),
        new IncidentAction.Yield("i0002", Mark.LIVE, Ownership.OWN, "j0001"),
        new IncidentAction.Absorb(incident(null), "j0001"),
        new IncidentAction.Decline("i0002", "已并入其他事件", "j0001"),
        new IncidentAction.Restore("i0002", "j0001", List.of()),
        new IncidentAction.Restore("i0002", "j0001", List.of(TOLD_PART)),
        new IncidentAction.Forward(signals().getFirst(), true),
        new IncidentAction.SetFigureAside(FigureKind.DEAD, "weibo-hot", 30, null, 3L, "误读年龄"));
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
            "云汀市滨江区火灾", Ownership.OWN, List.of(), PLACE, null, List.of(), 5, 2, 130, null),
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
        new IncidentChange.Closed("处置完毕", null),
        new IncidentChange.CommandRejected(
            new Rejection(Rejection.Code.NEEDS_MANAGER, "降为重大以下须分管领导确认")),
        new IncidentChange.ReportRecorded(REPORT),
        new IncidentChange.DutyOpened(
            new Duty("d0001", DutyKind.INTERPRETATION, "关于加强仓库消防管理的通知", NOON, null, null, null)),
        new IncidentChange.DutyDone(DUTY),
        new IncidentChange.ClaimRaised(
            new Claim("m0001", DIGEST, ClaimState.CONTESTED, NOON, null, null, null)),
        new IncidentChange.ClaimJudged(CLAIM, ClaimState.CONTESTED),
        new IncidentChange.ClaimJudged(PROVED_CLAIM, ClaimState.REBUTTED),
        new IncidentChange.Registered(
            IncidentKind.EMERGENCY,
            "云汀市滨江区火灾",
            "g0002",
            Mark.LIVE,
            Hazard.FIRE,
            Ownership.OWN,
            PLACE,
            null,
            List.of(DEAD.citing(null)),
            SEVERITY,
            INTAKE,
            List.of("滨江仓库")),
        new IncidentChange.NoteAdded(DIGEST),
        new IncidentChange.MissVerified("k0001", null),
        new IncidentChange.Reopened(IncidentState.ACKNOWLEDGED, "又有新情况"),
        new IncidentChange.Undone(STEPS.getLast(), "登记有误"),
        new IncidentChange.MergeRequested("i0002", "同一起火灾", null),
        new IncidentChange.MergeDeclined("i0002", "已并入其他事件"),
        new IncidentChange.MergedInto("i0002", DIGEST, incident(null), null),
        new IncidentChange.Absorbed(incident(null), null),
        new IncidentChange.SplitOff("i0002", "不是同一起"),
        new IncidentChange.Separated("i0002", IncidentState.ACKNOWLEDGED),
        new IncidentChange.PostsSplit("g0001", List.of("p0001"), "g0003", "另一起"),
        new IncidentChange.ReleaseOffered(
            "p0009", "云汀市应急管理局", DIGEST, null, NOON, ReleaseKind.NOTICE, true, DIGEST, ANSWERS),
        new IncidentChange.ReleaseRecorded(
            new Release(
                "r0002",
                ReleaseKind.NOTICE,
                "云汀市应急管理局",
                "情况通报",
                null,
                NOON,
                NOON.plusSeconds(300),
                null,
                false,
                true,
                null,
                "p0009",
                DIGEST,
                ANSWERS,
                null)),
        new IncidentChange.TagJudged(TAG, null),
        new IncidentChange.TagJudged(
            new JudgedTag("t0002", PriorityTag.MORALITY, false, List.of(), "zhiban", NOON),
            "复核后不符"),
        new IncidentChange.SeverityProposed(SEVERITY, false, true),
        new IncidentChange.Appraised(Verdict.WATCH, null, "影响有限，持续关注"),
        new IncidentChange.PictureChanged(
            "云汀市滨江区火灾",
            Ownership.OWN,
            TOPICS,
            PLACE,
            null,
            List.of(),
            9,
            3,
            200,
            null,
            Hazard.FIRE),
        new IncidentChange.ReleaseRecorded(
            new Release(
                "r0003",
                ReleaseKind.NOTICE,
                "云汀市应急管理局",
                "情况通报",
                "https://yjj.example/1",
                NOON,
                NOON.plusSeconds(300),
                null,
                false,
                true,
                DIGEST,
                null,
                null,
                List.of(),
                FETCHED)),
        new IncidentChange.MergeRequested("i0002", "同一起火灾", "j0001"),
        new IncidentChange.MergedInto("i0002", DIGEST, incident(null), "j0001"),
        new IncidentChange.Absorbed(incident(null), "j0001"),
        new IncidentChange.OccurrenceContested(List.of(OCCURRENCE.citing(DIGEST), LATER_TIME)),
        new IncidentChange.Dismissed(
            DismissalReason.WRONG_TOPIC,
            "系商业纠纷",
            List.of(Topic.MARKET),
            List.of(new Taught("x0001", "g0001"))),
        new IncidentChange.FigureSetAside(
            FigureKind.DEAD,
            "weibo-hot",
            30,
            Long.MAX_VALUE,
            3L,
            List.of(new Taught("x0004", "g0001")),
            "误读年龄"));
  }

  private static IncidentEvent event(IncidentChange change) {
    return new IncidentEvent(
        "i0001", 2, DIGEST, NOON, Actor.ANALYSIS, "s1", "national-2016@1#ab12", change);
  }

  private static Handling offered() {
    Handling none = Handling.NOTHING;
    return new Handling(
        none.reports(),
        none.duties(),
        none.claims(),
        null,
        null,
        none.steps(),
        none.merging(),
        none.parts(),
        none.absorbed(),
        null,
        null,
        List.of(
            new ReleaseOffer(
                "p0009",
                "云汀市应急管理局",
                DIGEST,
                null,
                NOON,
                ReleaseKind.NOTICE,
                false,
                DIGEST,
                ANSWERS)),
        List.of(),
        null,
        List.of(),
        List.of(),
        Map.of());
  }

  private static Handling appraised() {
    Handling none = Handling.NOTHING;
    return new Handling(
        none.reports(),
        none.duties(),
        none.claims(),
        null,
        NOON,
        none.steps(),
        none.merging(),
        none.parts(),
        none.absorbed(),
        null,
        null,
        none.offers(),
        none.tags(),
        new Appraisal(Verdict.ANSWER, AnswerReason.PUBLIC_INTEREST, NOON, "duty-officer"),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Handling tagged() {
    Handling none = Handling.NOTHING;
    return new Handling(
        none.reports(),
        none.duties(),
        none.claims(),
        null,
        null,
        none.steps(),
        none.merging(),
        none.parts(),
        none.absorbed(),
        null,
        null,
        none.offers(),
        List.of(TAG),
        null,
        List.of(),
        List.of(),
        Map.of());
  }

  private static Handling contested() {
    Handling none = Handling.NOTHING;
    return new Handling(
        none.reports(),
        none.duties(),
        none.claims(),
        null,
        null,
        none.steps(),
        none.merging(),
        List.of(
            new Part(
                "i0001",
                "g0001",
                4,
                2,
                120,
                List.of(DEAD.citing(DIGEST)),
                OCCURRENCE.citing(DIGEST),
                SEVERITY,
                List.of(LATER_TIME),
                null,
                null)),
        none.absorbed(),
        null,
        null,
        none.offers(),
        none.tags(),
        null,
        List.of(OCCURRENCE.citing(DIGEST), LATER_TIME),
        List.of(new Taught("x0001", "g0001")),
        Map.of());
  }

  private static Handling mergedByName() {
    Handling none = Handling.NOTHING;
    return new Handling(
        none.reports(),
        none.duties(),
        none.claims(),
        null,
        null,
        none.steps(),
        List.of("i0003", "i0002"),
        none.parts(),
        List.of(
            new Absorption(
                "i0005", DIGEST, NOON, List.of(), List.of(), NOON, NOON, null, PLACE, null, false,
                null, null, null, "j0003", null, null, null, null)),
        new Merged("i0004", NOON, IncidentState.ACKNOWLEDGED, "j0004"),
        null,
        none.offers(),
        none.tags(),
        null,
        List.of(),
        List.of(),
        Map.of("i0003", "j0001", "i0002", "j0002"));
  }

  /** With all that is given back, and where each voice says that it was. */
  private static Handling placed() {
    Handling none = Handling.NOTHING;
    return new Handling(
        none.reports(),
        none.duties(),
        none.claims(),
        null,
        null,
        none.steps(),
        none.merging(),
        List.of(TOLD_PART),
        List.of(
            new Absorption(
                "i0002",
                DIGEST,
                NOON,
                List.of(),
                List.of(),
                NOON,
                NOON,
                null,
                PLACE,
                null,
                false,
                null,
                Severity.LARGER,
                Severity.MAJOR,
                "j0001",
                NOON,
                "云汀市公安局",
                PLACE,
                Ownership.OWN)),
        null,
        null);
  }

  private static Handling handling() {
    return new Handling(
        List.of(REPORT),
        List.of(DUTY),
        List.of(CLAIM),
        INTAKE,
        NOON,
        STEPS,
        List.of("i0003"),
        List.of(PART),
        List.of(ABSORPTION),
        new Merged("i0004", NOON, IncidentState.ACKNOWLEDGED, null),
        new Closing(FamiliesTold.NOT_APPLICABLE, "无", null));
  }

  private static Incident incident(@Nullable Handling handling) {
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
        List.of("c0001"),
        handling);
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

  private static Alarm reportAlarm() {
    return new Alarm(
        Alarm.idOf(REPORT_CLOCK, Threshold.DUE),
        "i0001",
        REPORT_CLOCK.id(),
        ClockKind.REPORT_UP,
        Threshold.DUE,
        1,
        REPORT_CLOCK.dueAt(),
        REPORT_CLOCK.dueAt().plusMillis(20),
        false,
        "siren",
        REPORT_CLOCK.dueAt(),
        "云汀市滨江区火灾",
        Mark.LIVE,
        REPORT_CLOCK.detail());
  }

  private static List<Heat> heats() {
    return List.of(
        new Heat.TopicHour(
            Topic.EDUCATION, "99", NOON, 12, 3, 17.5, 2.25, 14.0, false, "g0003", NOON),
        new Heat.TopicHour(Topic.HOUSING, "00", NOON, 1, 1, 1.0, null, null, true, null, NOON),
        new Heat.GroupHour("g0001", NOON, 7, 120_000, NOON),
        new Heat.Unclassified("h0001", "p0003", "云汀江边出现一群白鹭", 5, 3, 40_000, NOON, NOON));
  }
}
