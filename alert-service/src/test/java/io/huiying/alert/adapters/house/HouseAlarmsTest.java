package io.huiying.alert.adapters.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.alert.adapters.config.RuleSetFiles;
import io.huiying.alert.adapters.house.HouseView.Degraded;
import io.huiying.alert.adapters.kafka.MockBroker;
import io.huiying.alert.adapters.metrics.TickMetrics;
import io.huiying.alert.adapters.webhook.ConsoleChannel;
import io.huiying.alert.adapters.webhook.DeliveryWorker;
import io.huiying.alert.domain.rules.RuleSets;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceStatus;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house tells people when what deadlines hang on fails, and only then. */
class HouseAlarmsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private final MockBroker broker = new MockBroker();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final HouseParts parts = new HouseParts(new TickMetrics(registry));
  private final HouseAlarms alarms =
      new HouseAlarms(broker.publisher(), parts, new OneHouse(), registry);
  private long monotonic;

  @BeforeEach
  void begin() throws IOException {
    var console = List.of(new ConsoleChannel());
    var worker =
        new DeliveryWorker(
            broker, broker.publisher(), HouseClock.live(() -> NOON), () -> NOON, console);
    parts.started(new RuleSets(RuleSetFiles.builtIn()), "national-2016@1", console, worker);
    look(Duration.ZERO);
  }

  private void look(Duration later, String... parts) {
    monotonic += later.toNanos();
    List<Degraded> degraded =
        List.of(parts).stream().map(part -> new Degraded(part, part + " 停了", NOON)).toList();
    alarms.look(
        new HouseView(NOON, false, 1, false, "national-2016@1", degraded, List.of(), List.of()),
        monotonic);
  }

  private List<Notification> told() {
    return broker.writer.history().stream()
        .filter(record -> record.topic().equals(Topics.NOTIFICATION.name()))
        .map(record -> Topics.NOTIFICATION.value().fromBytes(record.value()))
        .toList();
  }

  @Test
  void tellsOnceWhatLastsAndThatItIsOver() {
    look(Duration.ofMinutes(2), "clocks");
    assertThat(told()).isEmpty();
    look(Duration.ofSeconds(5), "clocks");
    look(Duration.ofSeconds(5), "clocks");
    look(Duration.ofSeconds(5));
    assertThat(told())
        .extracting(Notification::title)
        .containsExactly("系统告警：clocks 停了", "系统恢复：clocks 停了");
    assertThat(told()).extracting(Notification::urgent).containsExactly(true, false);
    assertThat(registry.counter("huiying.house.alarms", "part", "clocks").count()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"commands", "dead-letters", "sealing", "channels"})
  void tellsOfWhateverDeadlinesAndTheirProofHangOn(String part) {
    look(Duration.ofMinutes(2), part);
    look(Duration.ofSeconds(5), part);
    assertThat(told()).extracting(Notification::title).containsExactly("系统告警：" + part + " 停了");
  }

  @Test
  void aHouseThatComesUpIsGivenAWhile() {
    look(Duration.ofSeconds(10), "siren");
    look(Duration.ofSeconds(20), "siren");
    look(Duration.ofSeconds(5));
    look(Duration.ofMinutes(1));
    assertThat(told()).isEmpty();
  }

  @Test
  void whatPassesIsNotTold() {
    look(Duration.ofMinutes(2), "notifications");
    look(Duration.ofSeconds(4));
    look(Duration.ofSeconds(1), "notifications");
    assertThat(told()).isEmpty();
  }

  @Test
  void whatNoDeadlineHangsOnIsLeftToTheConsole() {
    look(Duration.ofMinutes(2), "search");
    look(Duration.ofMinutes(2), "search");
    assertThat(told()).isEmpty();
  }

  @Test
  void sourceThatFellSilentIsToldAndThatItSpeaksAgain() {
    SourceWatch sources = new SourceWatch();
    SourceStatus news = new SourceStatus("news", "云汀新闻", Mark.LIVE, Duration.ofHours(6), NOON);
    sources.heard("news", news);
    sources.heard("empty", new SourceStatus("empty", "未接入", Mark.LIVE, Duration.ofHours(1), null));
    assertThat(sources.silent(NOON.plus(Duration.ofHours(6)))).isEmpty();
    List<Degraded> silent = sources.silent(NOON.plus(Duration.ofHours(7)));
    assertThat(silent)
        .containsExactly(
            new Degraded(
                "source:news", "信息来源“云汀新闻”超过 6 小时没有新内容，可能已中断", NOON.plus(Duration.ofHours(6))));

    look(Duration.ofMinutes(2), "source:news");
    look(Duration.ofSeconds(5), "source:news");
    look(Duration.ofSeconds(5));

    assertThat(told())
        .extracting(Notification::title)
        .containsExactly("系统告警：source:news 停了", "系统恢复：source:news 停了");
    assertThat(told().getFirst().body()).contains("检查采集").doesNotContain("盯紧时限");
    sources.heard(
        "news",
        new SourceStatus(
            "news", "云汀新闻", Mark.LIVE, Duration.ofHours(6), NOON.plus(Duration.ofHours(7))));
    assertThat(sources.silent(NOON.plus(Duration.ofHours(7)))).isEmpty();
    sources.heard("news", news);
    assertThat(sources.silent(NOON.plus(Duration.ofHours(8)))).isEmpty();
  }

  @Test
  void twoInstancesThatSeeTheSameTellTheirOwn() {
    look(Duration.ofMinutes(2), "siren");
    look(Duration.ofMinutes(2), "siren");
    assertThat(told())
        .extracting(Notification::causeId)
        .containsExactly("house:1:siren:" + NOON.getEpochSecond());
  }

  /** A live house, the first of its like. */
  private record OneHouse() implements HouseConfig {

    @Override
    public Path data() {
      return Path.of("data");
    }

    @Override
    public Kafka kafka() {
      throw new UnsupportedOperationException("no alarm needs it");
    }

    @Override
    public Elasticsearch elasticsearch() {
      throw new UnsupportedOperationException("no alarm needs it");
    }

    @Override
    public String instance() {
      return "1";
    }

    @Override
    public boolean drill() {
      return false;
    }
  }
}
