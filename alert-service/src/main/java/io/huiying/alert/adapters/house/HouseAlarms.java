package io.huiying.alert.adapters.house;

import io.huiying.alert.adapters.house.HouseView.Degraded;
import io.huiying.alert.adapters.kafka.Publisher;
import io.huiying.alert.adapters.kafka.Publisher.BrokerAwayException;
import io.huiying.alert.domain.notice.Audience;
import io.huiying.alert.domain.notice.Channel;
import io.huiying.alert.domain.notice.HouseNotice;
import io.huiying.alert.domain.notice.Notice;
import io.huiying.contracts.notice.Notification;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.wire.Topics;
import io.huiying.kit.house.HouseConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells people by every channel, and not the console's visitors alone, when what deadlines hang on
 * is not as it should be, and when it is again. A house that has just come up is given a while.
 */
@ApplicationScoped
public class HouseAlarms {

  private static final Logger LOG = Logger.getLogger(HouseAlarms.class);
  private static final Set<String> GRAVE =
      Set.of(
          "commands",
          "clocks",
          "siren",
          "time",
          "notifications",
          "channels",
          DeadLetterWatch.PART,
          SealWatch.PART);
  private static final long LASTING = Duration.ofSeconds(5).toNanos();
  private static final long COMING_UP = Duration.ofSeconds(45).toNanos();

  private final Publisher publisher;
  private final HouseParts parts;
  private final HouseConfig house;
  private final MeterRegistry registry;
  private @Nullable Long startedAt;
  private final Map<String, Long> seenAt = new HashMap<>();
  private final Map<String, Degraded> told = new HashMap<>();

  HouseAlarms(Publisher publisher, HouseParts parts, HouseConfig house, MeterRegistry registry) {
    this.publisher = publisher;
    this.parts = parts;
    this.house = house;
    this.registry = registry;
  }

  /**
   * Tells what is new; to be called every second, by one thread.
   *
   * @param now nanoseconds of the monotonic clock
   */
  void look(HouseView view, long now) {
    Long began = startedAt;
    if (began == null) {
      began = now;
      startedAt = now;
    }
    Map<String, Degraded> grave =
        view.degraded().stream()
            .filter(degraded -> isGrave(degraded.part()))
            .collect(Collectors.toMap(Degraded::part, degraded -> degraded, (one, other) -> one));
    seenAt.keySet().retainAll(grave.keySet());
    grave.forEach((part, degraded) -> seenAt.putIfAbsent(part, now));
    if (now - began < COMING_UP) {
      return;
    }
    grave.values().stream()
        .filter(degraded -> !told.containsKey(degraded.part()))
        .filter(degraded -> now - seenAt.getOrDefault(degraded.part(), now) >= LASTING)
        .forEach(degraded -> begun(degraded, view.now()));
    List.copyOf(told.values()).stream()
        .filter(degraded -> !grave.containsKey(degraded.part()))
        .forEach(degraded -> over(degraded, view.now()));
  }

  private static boolean isGrave(String part) {
    return GRAVE.contains(part) || isSource(part);
  }

  private static boolean isSource(String part) {
    return part.startsWith(SourceWatch.PART);
  }

  private static String advice(Degraded degraded) {
    return switch (degraded.part()) {
      case DeadLetterWatch.PART -> "请系统管理员查看并重放，其间请人工核对近期事件";
      case SealWatch.PART -> "请系统管理员处理，恢复前请勿删改数据目录";
      case String part when isSource(part) -> "请检查采集，其间请人工查看该来源";
      case String _ -> "恢复前请人工盯紧时限";
    };
  }

  private void begun(Degraded degraded, Instant now) {
    String cause = cause(degraded);
    if (tell(HouseNotice.begun(cause, degraded.message(), advice(degraded), now, mark()))) {
      told.put(degraded.part(), degraded);
      registry
          .counter(
              "huiying.house.alarms",
              "part",
              isSource(degraded.part()) ? "source" : degraded.part())
          .increment();
    }
  }

  private void over(Degraded degraded, Instant now) {
    if (tell(HouseNotice.over(cause(degraded), degraded.message(), now, mark()))) {
      told.remove(degraded.part());
    }
  }

  private String cause(Degraded degraded) {
    return house.instance() + ":" + degraded.part() + ":" + degraded.since().getEpochSecond();
  }

  private Mark mark() {
    return house.drill() ? Mark.DRILL : Mark.LIVE;
  }

  /** Whether all of it is safe; if not, it is told again, under the same ids. */
  private boolean tell(Notice notice) {
    List<Channel> channels =
        parts.channels().stream()
            .map(channel -> new Channel(channel.name(), channel.real(), Audience.EVERYBODY))
            .toList();
    try {
      for (Notification notification : notice.by(channels)) {
        publisher.write(Topics.NOTIFICATION, notification.id(), notification);
      }
      LOG.warnf("house alarm: %s", notice.title());
      return true;
    } catch (BrokerAwayException e) {
      LOG.errorf("house alarm not told yet: %s", notice.title());
      return false;
    }
  }
}
