package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.house.HouseView.Degraded;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Which registered sources have been silent beyond their contract. A source that has never
 * delivered is empty and not stale: nobody has connected it. Of a replay nothing is asked, its
 * silences are the archive's.
 */
@ApplicationScoped
public class SourceWatch {

  /** How the parts of the house begin that are sources. */
  static final String PART = "source:";

  private final Map<String, SourceStatus> sources = new ConcurrentSkipListMap<>();

  /** Takes a status; absent when the source is registered no more. */
  public void heard(String sourceId, @Nullable SourceStatus status) {
    if (status == null) {
      sources.remove(sourceId);
    } else {
      sources.merge(sourceId, status, SourceWatch::later);
    }
  }

  /** Two instances tell what each of them heard. */
  private static SourceStatus later(SourceStatus before, SourceStatus now) {
    Instant known = before.heardAt();
    Instant heard = now.heardAt();
    boolean older = known != null && (heard == null || heard.isBefore(known));
    return older
        ? new SourceStatus(now.sourceId(), now.name(), now.mark(), now.freshWithin(), known)
        : now;
  }

  /** Those that are silent now, by id. */
  List<Degraded> silent(Instant now) {
    return sources.values().stream()
        .filter(status -> status.mark() == Mark.LIVE)
        .flatMap(status -> complaint(status, now).stream())
        .toList();
  }

  private static Optional<Degraded> complaint(SourceStatus status, Instant now) {
    Instant since = status.staleSince(now);
    Duration within = status.freshWithin();
    return since == null || within == null
        ? Optional.empty()
        : Optional.of(
            new Degraded(
                PART + status.sourceId(),
                "信息来源“%s”超过 %s没有新内容，可能已中断".formatted(status.name(), words(within)),
                since));
  }

  private static String words(Duration within) {
    return within.toHours() > 0 && within.toMinutesPart() == 0
        ? within.toHours() + " 小时"
        : within.toMinutes() + " 分钟";
  }
}
