package io.huiying.evaluation.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huiying.alert.domain.clock.Alarms;
import io.huiying.alert.domain.incident.IncidentChain;
import io.huiying.alert.domain.rules.Home;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.contracts.clock.Alarm;
import io.huiying.contracts.clock.Clock;
import io.huiying.contracts.clock.Threshold;
import io.huiying.contracts.incident.Incident;
import io.huiying.contracts.incident.IncidentEvent;
import io.huiying.contracts.wire.Topics;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No container: a house that breaks its promises is found out. */
class PromisesTest {

  private static List<IncidentEvent> events;
  private static Incident incident;
  private final Promises promises = new Promises(Duration.ZERO);

  @BeforeAll
  static void oneIncident() throws IOException {
    String post =
        "{\"id\":\"1\",\"title\":\"云汀市滨江区一仓库发生火灾，已造成12人死亡\",\"text\":\"今天云汀市滨江区一仓库发生火灾，已造成12人死亡。\","
            + "\"publishedAt\":\"2026-03-05T08:00:00+08:00\",\"source\":{\"id\":\"n\",\"kind\":\"NEWS\"}}";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, Incident> incidents =
        Laboratory.of(Lexicons.rulesOnly(), Path.of("none"), null)
            .simulate(
                PostFile.read(new BufferedReader(new StringReader(post))).arrivals(),
                Home.MAINLAND,
                null,
                Nemesis.NONE,
                out)
            .incidents();
    incident = incidents.values().iterator().next();
    events =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("{\"schema\":\"IncidentEvent"))
            .map(line -> Topics.EVENT.value().fromBytes(line.getBytes(StandardCharsets.UTF_8)))
            .toList();
  }

  private static Instant start() {
    return events.getFirst().at();
  }

  private static Clock clock() {
    return incident.clocks().getFirst();
  }

  private static Alarm claim(Instant at) {
    return Alarms.claim(clock(), Threshold.DUE, at, 1, "engine");
  }

  @Test
  void acceptsWhatIsWhole() {
    promises.decided(incident.id(), chain(events, incident), start());
    assertThat(promises.checks()).isPositive();
  }

  @Test
  void findsALinkThatIsLeftOut() {
    List<IncidentEvent> gap = List.of(events.getFirst(), events.getLast());
    assertThatThrownBy(() -> promises.decided(incident.id(), chain(gap, incident), start()))
        .isInstanceOf(BrokenPromiseException.class)
        .hasMessageContaining("chain is broken");
  }

  @Test
  void findsAStateThatItsEventsDoNotGive() {
    List<IncidentEvent> fewer = events.subList(0, events.size() - 1);
    assertThatThrownBy(() -> promises.decided(incident.id(), chain(fewer, incident), start()))
        .hasMessageContaining("not its events' replay");
  }

  @Test
  void findsAnEarlyClaim() {
    Instant early = Threshold.DUE.at(clock()).minusMillis(1);
    assertThatThrownBy(() -> promises.letThrough(claim(early), early))
        .hasMessageContaining("early");
  }

  @Test
  void findsARepeatedAlarm() {
    Instant due = Threshold.DUE.at(clock());
    promises.letThrough(claim(due), due);
    assertThatThrownBy(() -> promises.letThrough(claim(due), due)).hasMessageContaining("twice");
  }

  @Test
  void findsAThresholdThatNobodyClaimed() {
    promises.decided(incident.id(), chain(events, incident), start());
    Instant later = start().plus(Duration.ofDays(3));
    promises.rungThrough(later);
    assertThatThrownBy(() -> promises.end(Map.of(incident.id(), incident), later))
        .hasMessageContaining("missed");
  }

  private static IncidentChain chain(List<IncidentEvent> links, Incident after) {
    return new IncidentChain(links, after, List.of());
  }
}
