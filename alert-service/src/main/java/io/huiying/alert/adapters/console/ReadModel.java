package io.huiying.alert.adapters.console;

import io.huiying.alert.adapters.kafka.TopicFeed;
import io.huiying.kit.problem.Problem;
import io.huiying.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the projection may be asked: once it has caught up with what was there at the start. */
@ApplicationScoped
public class ReadModel {

  private volatile @Nullable TopicFeed feed;

  /** Names the feed that fills it. */
  public void fedBy(TopicFeed started) {
    feed = started;
  }

  public boolean ready() {
    TopicFeed current = feed;
    return current != null && current.caughtUp();
  }

  /** Whether the broker answers the feed. */
  public boolean connected() {
    TopicFeed current = feed;
    return current != null && current.connected();
  }

  /** Records passed over because they could not be read. */
  public long unreadable() {
    TopicFeed current = feed;
    return current == null ? 0 : current.unreadable();
  }

  /** Refuses with 503 before the projection has caught up. */
  public void requireReady() {
    if (!ready()) {
      throw new ProblemException(
          Problem.of(503, "starting", "Still starting", "正在恢复事件数据，请稍候"),
          Map.of("Retry-After", "2"));
    }
  }
}
