package io.huiying.analysis.adapters.kafka;

import io.huiying.analysis.adapters.config.Lexicons;
import io.huiying.analysis.adapters.metrics.AnalysisMetrics;
import io.huiying.analysis.adapters.terms.TermTable;
import io.huiying.analysis.domain.assess.PostAssessor;
import io.huiying.analysis.domain.group.GradingByFigures;
import io.huiying.analysis.domain.group.GroupingDesk;
import io.huiying.analysis.domain.group.TermWeights;
import io.huiying.analysis.topology.AssessTopology;
import io.huiying.analysis.topology.GroupTopology;
import io.huiying.analysis.topology.GrouperProcessor;
import io.huiying.contracts.time.HouseClock;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.streams.Guarantee;
import io.huiying.kit.streams.StreamsApp;
import io.huiying.kit.streams.StreamsHouse;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** Starts the two Streams applications of the analysis. */
@ApplicationScoped
public class AnalysisStreams {

  /** The grouper hears itself on the group topic: waiting for its echo would delay every post. */
  private static final long NEVER_WAIT = -1L;

  private final StreamsHouse streams;
  private final HouseClock clock;
  private final AnalysisMetrics metrics;

  AnalysisStreams(StreamsHouse streams, HouseClock clock, AnalysisMetrics metrics) {
    this.streams = streams;
    this.clock = clock;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent startup) {
    PostAssessor assessor = Lexicons.load();
    streams.start(
        StreamsApp.of(
            AssessTopology.NAME,
            AssessTopology.STATE_VERSION,
            AssessTopology.of(metrics.counting(assessor::assess), assessor.version(), clock),
            Guarantee.EXACTLY_ONCE,
            Topics.POST));
    streams.start(
        new StreamsApp(
            GroupTopology.NAME,
            GroupTopology.STATE_VERSION,
            grouping(),
            Guarantee.EXACTLY_ONCE,
            1,
            Topics.ASSESSED_POST,
            Map.of(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, NEVER_WAIT)));
  }

  private Topology grouping() {
    TermWeights weights = TermTable.load();
    GradingByFigures grading = new GradingByFigures(Lexicons.grader());
    return GroupTopology.of(
        () -> new GrouperProcessor(() -> GroupingDesk.empty(weights, grading), clock, metrics));
  }
}
