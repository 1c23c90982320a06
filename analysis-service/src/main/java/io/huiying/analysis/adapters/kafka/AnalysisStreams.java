package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.adapters.config.HeatSettings;
import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.metrics.AnalysisMetrics;
import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.group.GradingByFigures;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.analysis.domain.heat.TopicDesk;
import io.huiying.analysis.topology.AssessTopology;
import io.huiying.analysis.topology.GroupObserver;
import io.huiying.analysis.topology.GroupTopology;
import io.huiying.analysis.topology.GrouperProcessor;
import io.huiying.analysis.topology.HeatTopology;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.streams.Guarantee;
import io.huiying.kit.streams.StreamsApp;
import io.huiying.kit.streams.StreamsHouse;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** Starts the three Streams applications of the analysis. */
@ApplicationScoped
public class AnalysisStreams {

  /** The grouper hears itself on the group topic: waiting for its echo would delay every post. */
  private static final long NEVER_WAIT = -1L;

  /** Room for the open hours of every topic and region. */
  private static final long OPEN_HOURS_CACHE = 4L << 20;

  /**
   * The first write of a transaction is refused until the markers of the one before are written; at
   * ten commits a second the client's usual 100 ms would be most of a post's way.
   */
  private static final Map<String, Object> SOON_AGAIN =
      Map.of(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), 10L);

  private final StreamsHouse streams;
  private final HouseClock clock;
  private final AnalysisMetrics metrics;
  private final PostAssessor assessor;
  private final HeatSettings heat;

  AnalysisStreams(
      StreamsHouse streams,
      HouseClock clock,
      AnalysisMetrics metrics,
      PostAssessor assessor,
      HeatSettings heat) {
    this.assessor = assessor;
    this.heat = heat;
    this.streams = streams;
    this.clock = clock;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent startup) {
    streams.start(
        new StreamsApp(
            AssessTopology.NAME,
            AssessTopology.STATE_VERSION,
            AssessTopology.of(metrics.counting(assessor::assess), assessor.version(), clock),
            Guarantee.EXACTLY_ONCE,
            1,
            Topics.POST,
            SOON_AGAIN));
    streams.start(grouping(clock, metrics));
    streams.start(
        new StreamsApp(
            HeatTopology.NAME,
            HeatTopology.STATE_VERSION,
            heating(),
            Guarantee.EXACTLY_ONCE,
            1,
            Topics.ASSESSED_POST,
            Map.of(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, OPEN_HOURS_CACHE)));
  }

  private static Map<String, Object> with(Map<String, Object> settings, String name, Object value) {
    Map<String, Object> more = new HashMap<>(settings);
    more.put(name, value);
    return more;
  }

  private Topology heating() {
    return HeatTopology.of(
        heat.weights(),
        topic -> new TopicDesk(topic, heat.surges(), heat.views()),
        heat.tray(),
        clock);
  }

  /** The application that groups. */
  static StreamsApp grouping(InstantSource clock, GroupObserver observer) {
    TermWeights weights = TermTable.load();
    GradingByFigures grading = new GradingByFigures(Lexicons.grader());
    Topology topology =
        GroupTopology.of(
            () -> new GrouperProcessor(() -> GroupingDesk.empty(weights, grading), clock, observer),
            clock);
    return new StreamsApp(
        GroupTopology.NAME,
        GroupTopology.STATE_VERSION,
        topology,
        Guarantee.EXACTLY_ONCE,
        1,
        Topics.ASSESSED_POST,
        with(SOON_AGAIN, StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, NEVER_WAIT));
  }
}
