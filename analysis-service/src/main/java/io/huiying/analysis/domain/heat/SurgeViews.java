package io.huiying.analysis.domain.heat;

import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.TopicScore;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.signal.GroupSignal;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.SeenRelease;
import io.huiying.contracts.wire.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How heat and surges are told. A surge is told as a group without a hazard, which the alert
 * service makes an ordinary 舆情.
 *
 * @param provinces by their two digits
 */
public record SurgeViews(Map<String, Place> provinces) {

  public SurgeViews {
    provinces = Map.copyOf(provinces);
  }

  Heat hour(Cell cell, HourTally tally, boolean closed, Instant now) {
    Surge surge = cell.surge();
    return new Heat.TopicHour(
        tally.topic(),
        tally.region(),
        Hours.start(tally.hour()),
        tally.posts(),
        tally.sources().size(),
        tally.weight(),
        cell.expected(tally.hour()),
        cell.threshold(tally.hour()),
        closed,
        surge == null || tally.hour() < surge.since() ? null : surge.surgeId(),
        now);
  }

  GroupSignal born(Surge surge, HourTally sum, Instant now) {
    return new GroupSignal.GroupBorn(
        Ids.derive("s", "surge-born", surge.surgeId()), view(surge, sum, now), now);
  }

  GroupSignal grew(Surge surge, HourTally sum, Instant now) {
    String posts = Integer.toString(sum.openingPosts());
    return new GroupSignal.GroupGrew(
        Ids.derive("s", "surge-grew", surge.surgeId(), posts), view(surge, sum, now), now);
  }

  GroupSignal cooled(Surge surge, HourTally sum, Instant now) {
    return new GroupSignal.GroupCooled(
        Ids.derive("s", "surge-cooled", surge.surgeId()), view(surge, sum, now), now);
  }

  /** An office published something of the topic in the region: offered, never counted by itself. */
  GroupSignal answered(Surge surge, HourTally sum, SeenRelease release, Instant now) {
    return new GroupSignal.OfficialReleaseSeen(
        Ids.derive("s", "answer", surge.surgeId(), release.postId()),
        view(surge, sum, now),
        release,
        now);
  }

  private GroupView view(Surge surge, HourTally sum, Instant now) {
    Instant seen = Objects.requireNonNullElse(sum.firstSeenAt(), now);
    return new GroupView(
        surge.surgeId(),
        Mark.LIVE,
        sum.headline(),
        List.of(new TopicScore(sum.topic(), 1, List.of())),
        null,
        true,
        surge.place() == null ? provinces.getOrDefault(sum.region(), Place.UNKNOWN) : surge.place(),
        null,
        List.of(),
        null,
        Math.max(1, sum.openingPosts()),
        Math.max(1, sum.sources().size()),
        sum.heat(),
        Objects.requireNonNullElse(sum.firstPublishedAt(), seen),
        seen,
        Objects.requireNonNullElse(sum.lastSeenAt(), seen));
  }
}
