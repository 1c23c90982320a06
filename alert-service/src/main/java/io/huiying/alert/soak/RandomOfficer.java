package io.huiying.alert.soak;

import io.huiying.contracts.assess.Figure;
import io.huiying.contracts.assess.FigureKind;
import io.huiying.contracts.assess.Hazard;
import io.huiying.contracts.assess.Severity;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.AnswerReason;
import io.huiying.contracts.incident.Claim;
import io.huiying.contracts.incident.ClaimState;
import io.huiying.contracts.incident.Closing;
import io.huiying.contracts.incident.DismissalReason;
import io.huiying.contracts.incident.DutyKind;
import io.huiying.contracts.incident.FamiliesTold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentAction.*;
import io.huiying.contracts.incident.IncidentAction.SetFigureAside;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.PriorityTag;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.ReportForm;
import io.huiying.contracts.incident.ReportKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.incident.Verdict;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What people may ask, at random: often wrong, sometimes in haste, now and then twice. */
final class RandomOfficer {

  private final Random random;
  private final RandomVoice voice;
  private int commands;
  private @Nullable IncidentCommand last;

  RandomOfficer(Random random, RandomVoice voice) {
    this.random = random;
    this.voice = voice;
  }

  /** A command to one of the incidents, or a 接报 that opens one. */
  IncidentCommand command(List<Incident> incidents, Instant now) {
    IncidentCommand again = last;
    if (again != null && random.nextInt(40) == 0) {
      return again;
    }
    IncidentCommand command =
        random.nextInt(60) == 0 ? intake(now) : to(pick(incidents), incidents, now);
    last = command;
    return command;
  }

  private IncidentCommand intake(Instant now) {
    String group = Ids.reportedGroup("report-" + random.nextInt(3));
    var action =
        new Register(
            group,
            Mark.LIVE,
            now.minusSeconds(random.nextInt(3600) - 30L),
            "滨江区应急管理局",
            random.nextBoolean() ? null : now.minusSeconds(3600 + random.nextInt(3600)),
            voice.place(),
            random.nextBoolean() ? Hazard.FIRE : null,
            Map.of(FigureKind.DEAD, (long) random.nextInt(40)),
            random.nextInt(4) == 0 ? severity() : null,
            random.nextBoolean() ? "滨江仓库火灾" : null,
            List.of("滨江仓库"),
            HeldTrue.SECRET);
    return command(Ids.incident(group), now, null, action);
  }

  private IncidentCommand to(Incident incident, List<Incident> incidents, Instant now) {
    return command(incident.id(), now, seen(incident), action(incident, incidents, now));
  }

  /** Mostly none, mostly current when there is one, sometimes from yesterday. */
  private @Nullable Long seen(Incident incident) {
    if (random.nextInt(3) != 0) {
      return null;
    }
    long back = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
    return Math.max(1, incident.version() - back);
  }

  private IncidentCommand command(
      String id, Instant now, @Nullable Long seen, IncidentAction action) {
    Role role = random.nextInt(3) == 0 ? Role.MANAGER : Role.DUTY_OFFICER;
    return new IncidentCommand(
        "c" + ++commands, id, new Actor(role.code(), role), now, seen, action);
  }

  private IncidentAction action(Incident incident, List<Incident> incidents, Instant now) {
    return switch (random.nextInt(45)) {
      case 0, 1, 2, 3 -> new Acknowledge(words());
      case 4, 5, 6 -> new ConfirmSeverity(severity(), words());
      case 7, 8 -> new ProposeSeverity(severity(), words());
      case 9, 10, 11 -> occurrence(now);
      case 12 -> new FixPlace(voice.place(), words());
      case 13, 14 -> new Assign("单位" + random.nextInt(4), random.nextBoolean());
      case 15, 16, 17, 18 -> release(now);
      case 19, 20, 21 -> report(now);
      case 22 -> new OpenDuty(duty(), "通知" + words(), earlier(now));
      case 23 -> new RecordDuty(duty(), earlier(now), null, HeldTrue.SECRET);
      case 24, 25 -> new RaiseClaim(HeldTrue.SECRET + random.nextInt(6));
      case 26, 27 -> judge(incident);
      case 28 -> new AddNote(random.nextInt(5) == 0 ? null : HeldTrue.SECRET);
      case 29, 30 -> new Undo(words());
      case 31, 32 -> new Merge(pick(incidents).id(), words());
      case 33, 34 -> split(incident, incidents);
      case 35 -> miss(incident);
      case 36 -> dismiss();
      case 37 -> close();
      case 38 -> new JudgeTag(tag(), random.nextBoolean(), List.of("p1"), words());
      case 39, 40 -> appraise();
      case 41 -> misread(incident);
      default -> new Reopen(words());
    };
  }

  private IncidentAction misread(Incident incident) {
    if (incident.figures().isEmpty()) {
      return new SetFigureAside(FigureKind.DEAD, "weibo-hot", 3, null, 1L, words());
    }
    Figure figure = incident.figures().get(random.nextInt(incident.figures().size()));
    Long right = random.nextBoolean() ? null : (long) random.nextInt(9);
    return new SetFigureAside(
        figure.kind(), figure.sourceId(), figure.lower(), figure.upper(), right, words());
  }

  /** Some teach, some say so under a reason that it does not go with. */
  private IncidentAction dismiss() {
    DismissalReason[] reasons = DismissalReason.values();
    return new Dismiss(
        reasons[random.nextInt(reasons.length)],
        words(),
        random.nextBoolean() ? Boolean.TRUE : null,
        random.nextInt(3) == 0 ? List.of(Topic.MARKET) : List.of());
  }

  private IncidentAction occurrence(Instant now) {
    Instant lower = earlier(now);
    return new CorrectOccurrence(lower, lower.plusSeconds(random.nextInt(3) * 900L), words());
  }

  private IncidentAction release(Instant now) {
    ReleaseKind[] kinds = ReleaseKind.values();
    String issuer = random.nextInt(4) == 0 ? "云汀某公司" : "云汀市应急管理局";
    return new RecordRelease(
        kinds[random.nextInt(kinds.length)],
        issuer,
        "情况通报" + random.nextInt(5),
        null,
        earlier(now),
        random.nextBoolean(),
        HeldTrue.SECRET);
  }

  private IncidentAction report(Instant now) {
    ReportKind[] kinds = ReportKind.values();
    return new RecordReport(
        kinds[random.nextInt(kinds.length)],
        random.nextBoolean() ? ReportForm.WRITTEN : ReportForm.TELEPHONE,
        random.nextBoolean() ? "云澜省人民政府" : "云汀市人民政府",
        earlier(now),
        random.nextInt(4) == 0 ? null : "值班领导",
        Map.of(FigureKind.DEAD, (long) random.nextInt(30)),
        words());
  }

  private PriorityTag tag() {
    return PriorityTag.values()[random.nextInt(PriorityTag.values().length)];
  }

  private IncidentAction judge(Incident incident) {
    List<Claim> claims = incident.handled().claims();
    String id = claims.isEmpty() ? "m0" : claims.get(random.nextInt(claims.size())).id();
    ClaimState[] states = ClaimState.values();
    return new JudgeClaim(
        id, states[random.nextInt(states.length)], random.nextInt(5) == 0 ? null : "云汀市公安局", null);
  }

  private IncidentAction split(Incident incident, List<Incident> incidents) {
    var absorbed = incident.handled().absorbed();
    if (random.nextInt(4) == 0) {
      return new Split(null, List.of(Ids.post("s", "n" + random.nextInt(9))), words());
    }
    String loser = absorbed.isEmpty() ? pick(incidents).id() : absorbed.getLast().incidentId();
    return new Split(loser, List.of(), words());
  }

  private IncidentAction appraise() {
    Verdict[] verdicts = Verdict.values();
    AnswerReason[] reasons = AnswerReason.values();
    return new Appraise(
        verdicts[random.nextInt(verdicts.length)],
        random.nextBoolean() ? null : reasons[random.nextInt(reasons.length)],
        words());
  }

  private IncidentAction miss(Incident incident) {
    return new VerifyMiss(
        incident.clocks().isEmpty()
            ? "none"
            : incident.clocks().get(random.nextInt(incident.clocks().size())).id(),
        words());
  }

  private IncidentAction close() {
    FamiliesTold[] told = FamiliesTold.values();
    String unreleased = random.nextBoolean() ? words() : null;
    Closing closing = new Closing(told[random.nextInt(told.length)], "无", words(), unreleased);
    return new Close(words(), random.nextInt(4) == 0 ? null : closing);
  }

  private DutyKind duty() {
    DutyKind[] kinds = DutyKind.values();
    return kinds[random.nextInt(kinds.length)];
  }

  private Severity severity() {
    return Severity.values()[random.nextInt(4)];
  }

  private String words() {
    return random.nextInt(5) == 0 ? "" : "说明";
  }

  private Instant earlier(Instant now) {
    return now.minus(Duration.ofMinutes(random.nextInt(900) - 20L));
  }

  private Incident pick(List<Incident> incidents) {
    return incidents.get(random.nextInt(incidents.size()));
  }
}
