package io.huiying.ingest.adapters.kafka;

import io.huiying.contracts.wire.Topics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the broker every second, so that pushes are refused at once while it is away. Believes
 * it away until the first look has succeeded.
 */
public final class BrokerWatch implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(BrokerWatch.class);

  /** A busy machine misses one look; a broker that is away misses the next one too. */
  private static final int LOOKS_BELIEVED = 2;

  private static final int LOOK_MS = 2_000;

  private final Admin admin;
  private final Duration every;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("broker-watch").factory());
  private int failedLooks;
  private volatile String state = "尚未连接 Kafka";

  public BrokerWatch(Admin admin, Duration every) {
    this.admin = admin;
    this.every = every;
  }

  /** Begins to look. */
  public void start() {
    looks.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether posts can be written, as of the last look. */
  public boolean isHere() {
    return state.isEmpty();
  }

  /** Why not; empty when they can. */
  public String trouble() {
    return state;
  }

  /** A write failed: nobody else has to wait to find out. The next look may put it right. */
  public void suspect() {
    told("Kafka 未确认写入");
  }

  private void look() {
    try {
      TopicDescription topic =
          admin
              .describeTopics(
                  List.of(Topics.POST.name()), new DescribeTopicsOptions().timeoutMs(LOOK_MS))
              .allTopicNames()
              .get(2 * LOOK_MS, TimeUnit.MILLISECONDS)
              .get(Topics.POST.name());
      saw(hasLeaders(topic) ? "" : "主题 " + Topics.POST.name() + " 暂无可写的副本");
    } catch (ExecutionException | TimeoutException e) {
      saw("连接不到 Kafka 或缺少主题 " + Topics.POST.name());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      saw("Kafka 客户端出错：" + e.getClass().getSimpleName());
    }
  }

  private void saw(String now) {
    failedLooks = now.isEmpty() ? 0 : failedLooks + 1;
    if (now.isEmpty() || failedLooks >= LOOKS_BELIEVED) {
      told(now);
    }
  }

  private static boolean hasLeaders(@Nullable TopicDescription topic) {
    return topic != null
        && topic.partitions().stream().allMatch(partition -> partition.leader() != null);
  }

  private void told(String now) {
    if (!now.equals(state)) {
      LOG.infof("broker: %s", now.isEmpty() ? "here" : "away (" + now + ")");
    }
    state = now;
  }

  @Override
  public void close() {
    looks.shutdownNow();
    admin.close(Duration.ZERO);
  }
}
