package io.huiying.evaluation.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.alert.domain.incident.Cause.AlarmCause;
import io.huiying.alert.domain.incident.QuotePolicy;
import io.huiying.alert.domain.incident.QuotePolicy.Cut;
import io.huiying.alert.domain.rules.Home;
import io.huiying.analysis.adapters.config.HeatSettings;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.heat.TopicDesk;
import io.huiying.analysis.topology.HeatTopology;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.ClockKind;
import io.huiying.contracts.clock.ClockState;
import io.huiying.contracts.incident.Actor;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentAction;
import io.huiying.contracts.incident.IncidentCommand;
import io.huiying.contracts.incident.IncidentKind;
import io.huiying.contracts.incident.ReleaseKind;
import io.huiying.contracts.incident.Role;
import io.huiying.contracts.post.Engagement;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.wire.Ids;
import io.huiying.contracts.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From what people write to the clock that runs against the office: the assessor that ships, the
 * heat topology that ships with its settings, and the decider with the national rules.
 */
class SurgeTest {

  private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
  private static final Duration USUAL = Duration.ofDays(8);
  private static final Actor OFFICER = new Actor("zhiban", Role.DUTY_OFFICER);

  private static PostAssessor assessor;
  private static HeatSettings heat;

  @TempDir Path folder;

  private final QuotePolicy quotes =
      new QuotePolicy("a secret of this test".getBytes(StandardCharsets.UTF_8));
  private final Bell bell = new Bell("engine");
  private final List<GroupSignal> signals = new ArrayList<>();
  private Instant now = START;
  private TopologyTestDriver driver;
  private Analysis grouping;
  private Decider decider;

  @BeforeAll
  static void load() throws IOException {
    assessor = Lexicons.load();
    heat = HeatSettings.load();
  }

  @BeforeEach
  void start() throws IOException {
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "surge-test");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    driver =
        new TopologyTestDriver(
            HeatTopology.of(
                heat.weights(),
                topic -> new TopicDesk(topic, heat.surges(), heat.views()),
                heat.tray(),
                () -> now),
            settings,
            START);
    grouping = Laboratory.of(assessor, Path.of("none"), null).analysis();
    decider = new Decider(RuleSetFiles.with(Path.of("none")), Home.MAINLAND);
    usualDays();
    assertThat(decider.incidents()).isEmpty();
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void surgeOfPublicInterestOpensAnOpinionWhoseResponseClockRuns() {
    schoolUniforms();
    Incident opinion = onlyIncident();
    assertThat(opinion.kind()).isEqualTo(IncidentKind.OPINION);
    assertThat(opinion.hazard()).isNull();
    assertThat(opinion.title()).contains("云澜省").doesNotContain("校服");
    assertThat(opinion.topics().getFirst().code()).isEqualTo(Topic.EDUCATION);
    assertThat(opinion.proposed()).isNull();
    Clock response = clock(opinion, ClockKind.RESPONSE);
    assertThat(response.state()).isEqualTo(ClockState.RUNNING);
    assertThat(response.dueAt()).isEqualTo(opinion.firstPublishedAt().plus(Duration.ofHours(48)));
    assertThat(opinion.clocks())
        .extracting(Clock::kind)
        .doesNotContain(ClockKind.FIRST_RELEASE, ClockKind.PRESS_CONFERENCE);
  }

  @Test
  void unansweredOpinionMissesItsResponse() {
    schoolUniforms();
    ringUntil(now.plus(Duration.ofHours(49)));
    assertThat(clock(onlyIncident(), ClockKind.RESPONSE).state()).isEqualTo(ClockState.MISSED);
  }

  @Test
  void answerInTimeMeetsIt() {
    schoolUniforms();
    now = now.plus(Duration.ofHours(20));
    var release =
        new IncidentAction.RecordRelease(
            ReleaseKind.NOTICE, "云汀市教育局", "关于校服收费的情况通报", null, now, null, null);
    String id = onlyIncident().id();
    decide(id, quotes.cut(new IncidentCommand("c1", id, OFFICER, now, null, release)));
    assertThat(clock(onlyIncident(), ClockKind.RESPONSE).state()).isEqualTo(ClockState.MET);
  }

  /**
   * One title at the top of a hot list that was watched for a month, in an otherwise usual hour.
   */
  @Test
  void hottestPostOfAMonthOpensAnOpinionWhereItHappened() {
    for (int day = 0; day <= 31; day++) {
      now = START.plus(USUAL).plus(Duration.ofDays(day));
      String title = "云汀市滨江区一小学召开家长会，讨论学生课后服务第" + day + "次";
      tell("weibo-hot", SourceKind.HOT_LIST, title, 300_000 + 1000 * day);
    }
    assertThat(decider.incidents()).isEmpty();
    now = now.plus(Duration.ofHours(3));
    tell("weibo-hot", SourceKind.HOT_LIST, "云汀市滨江区一小学强制学生购买高价校服，家长要求学校退费", 3_000_000);
    Incident opinion = onlyIncident();
    assertThat(opinion.kind()).isEqualTo(IncidentKind.OPINION);
    assertThat(opinion.place().code()).isEqualTo("990102");
    assertThat(clock(opinion, ClockKind.RESPONSE).state()).isEqualTo(ClockState.RUNNING);
  }

  @Test
  void oneTicketOfAHotlineNeverOpensAnOpinionHoweverHotItIs() {
    now = START.plus(USUAL);
    tell("hotline-12345", SourceKind.HOTLINE, "云汀市滨江区一小学强制学生购买校服，家长要求教育局查处", 90_000_000);
    assertThat(signals).isEmpty();
    assertThat(decider.incidents()).isEmpty();
  }

  @Test
  void oneHotlineAloneNeverOpensAnOpinionHoweverOftenItRings() {
    for (int i = 0; i < 40; i++) {
      now = START.plus(USUAL).plusSeconds(60L * i);
      tell("hotline-12345", SourceKind.HOTLINE, "云汀市滨江区一小学强制学生购买校服，家长第" + i + "次反映", 0);
    }
    assertThat(decider.incidents()).isEmpty();
  }

  private void usualDays() {
    for (int hour = 0; hour < USUAL.toHours(); hour++) {
      now = START.plus(Duration.ofHours(hour));
      tell("s" + hour % 4, SourceKind.SOCIAL, "云汀市滨江区一小学召开家长会，讨论学生课后服务" + hour, 0);
    }
  }

  private void schoolUniforms() {
    for (int i = 0; i < 40; i++) {
      now = START.plus(USUAL).plusSeconds(60L * i);
      SourceKind kind = i % 8 == 0 ? SourceKind.NEWS : SourceKind.SOCIAL;
      tell("s" + i % 4, kind, "云汀市滨江区一小学强制学生购买高价校服，家长要求学校退费" + i, 0);
    }
  }

  /** One post through the assessor, both ways of the analysis, and on to the decider. */
  private void tell(String source, SourceKind kind, String title, long attention) {
    Post post =
        new Post(
            Ids.post(source, title),
            source,
            kind,
            title,
            null,
            title,
            "",
            now,
            now,
            now,
            null,
            new Engagement(attention, 0, 0, 0),
            Mark.LIVE);
    AssessedPost assessed = assessor.assess(post, now);
    assertThat(assessed.topics()).as(title).extracting(TopicScore::code).contains(Topic.EDUCATION);
    driver
        .createInputTopic(
            Topics.ASSESSED_POST.name(),
            Topics.ASSESSED_POST.key().serializer(),
            Topics.ASSESSED_POST.value().serializer())
        .pipeInput(post.postId(), assessed, now);
    List<GroupSignal> told = new ArrayList<>(grouping.take(post, now));
    told.addAll(
        driver
            .createOutputTopic(
                Topics.SIGNAL.name(),
                Topics.SIGNAL.key().deserializer(),
                Topics.SIGNAL.value().deserializer())
            .readValuesToList());
    for (GroupSignal signal : told) {
      signals.add(signal);
      decide(Ids.incident(signal.groupId()), quotes.cut(signal));
    }
  }

  private void decide(String id, Cut cut) {
    decider.commit(id, decider.decide(id, cut, now));
    Incident incident = decider.incident(id);
    if (incident != null) {
      incident.clocks().forEach(bell::clock);
    }
  }

  private void ringUntil(Instant end) {
    for (Instant next = bell.next(); next != null && !next.isAfter(end); next = bell.next()) {
      now = next.isAfter(now) ? next : now;
      Alarm alarm = bell.ring(now);
      assertThat(alarm).isNotNull();
      decide(alarm.incidentId(), new Cut(new AlarmCause(alarm), List.of()));
    }
    now = end;
  }

  private Incident onlyIncident() {
    assertThat(decider.incidents()).hasSize(1);
    return decider.incidents().values().iterator().next();
  }

  private static Clock clock(Incident incident, ClockKind kind) {
    return incident.clocks().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
  }
}
