package io.huiying.analysis.adapters.metrics;

import io.huiying.analysis.adapters.kafka.FeedObserver;
import io.huiying.analysis.domain.group.GroupDecision;
import io.huiying.analysis.topology.GroupObserver;
import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.post.Post;
import io.huiying.contracts.signal.GroupSignal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;

/** Counts what the analysis does. */
@ApplicationScoped
public class AnalysisMetrics implements GroupObserver, FeedObserver {

  private final MeterRegistry registry;
  private final Counter assessed;
  private final Counter emergencies;
  private final Counter indexed;
  private final Counter refused;
  private final AtomicInteger groupsOpen;
  private final AtomicInteger searchDegraded;
  private final AtomicLong indexLag;

  /**
   * @param registry where it counts
   */
  public AnalysisMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.assessed = registry.counter("huiying.posts.assessed");
    this.emergencies = registry.counter("huiying.posts.emergencies");
    this.indexed = registry.counter("huiying.posts.indexed");
    this.refused = registry.counter("huiying.posts.index.refused");
    this.groupsOpen = registry.gauge("huiying.groups.open", new AtomicInteger());
    this.searchDegraded = registry.gauge("huiying.search.degraded", new AtomicInteger());
    this.indexLag = registry.gauge("huiying.index.lag", new AtomicLong());
  }

  /** The assessor, counted. */
  public BiFunction<Post, Instant, AssessedPost> counting(
      BiFunction<Post, Instant, AssessedPost> assess) {
    return (post, now) -> {
      AssessedPost result = assess.apply(post, now);
      assessed.increment();
      if (result.emergency() != null) {
        emergencies.increment();
      }
      return result;
    };
  }

  @Override
  public void decided(GroupDecision decision, int open) {
    groupsOpen.set(open);
    registry.counter("huiying.group.decisions", "outcome", outcome(decision)).increment();
    for (GroupSignal signal : decision.signals()) {
      registry.counter("huiying.signals", "type", signal.getClass().getSimpleName()).increment();
    }
  }

  @Override
  public void stored(int posts, int refusedPosts) {
    searchDegraded.set(0);
    indexed.increment(posts);
    refused.increment(refusedPosts);
  }

  @Override
  public void unavailable() {
    searchDegraded.set(1);
  }

  @Override
  public void behind(long records) {
    indexLag.set(records);
  }

  private static String outcome(GroupDecision decision) {
    return switch (decision) {
      case GroupDecision.NotACandidate ignored -> "NO_EMERGENCY";
      case GroupDecision.Opened ignored -> "OPENED";
      case GroupDecision.Joined ignored -> "JOINED";
      case GroupDecision.Folded ignored -> "FOLDED";
      case GroupDecision.Updated ignored -> "UPDATED";
    };
  }
}
