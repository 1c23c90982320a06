package io.huiying.analysis.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.heat.HeatBook;
import io.huiying.analysis.domain.heat.TrayPolicy;
import io.huiying.analysis.domain.release.ReleaseEffect;
import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.analysis.domain.search.Interval;
import io.huiying.analysis.domain.search.PostCounts;
import io.huiying.analysis.domain.search.PostFilter;
import io.huiying.analysis.domain.search.PostPage;
import io.huiying.analysis.domain.search.PostQuery;
import io.huiying.analysis.domain.search.SearchWords;
import io.huiying.contracts.assess.Place;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.post.Mark;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.GroupView;
import io.huiying.contracts.signal.Member;
import io.huiying.contracts.signal.OpenGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What releases changed where more was said than is kept. Pure: no server, no search. */
class GroupEffectsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final String SURGE = "g0123";

  private final List<FoundPost> stored = new ArrayList<>();
  private final SurgePosts surges =
      new SurgePosts(new HeatBook(new TrayPolicy(5, 3_000_000, 0.6, 2)), new KeptIndex());

  /** Keeps posts and answers as an index does: the newest first, so many and no more. */
  private final class KeptIndex extends PlayedPostIndex {

    @Override
    public PostPage find(PostQuery query) {
      List<FoundPost> fitting =
          fitting(query.filter())
              .sorted(Comparator.comparing(GroupEffectsTest::at).reversed())
              .toList();
      boolean more = fitting.size() > query.limit();
      return new PostPage(
          fitting.stream().limit(query.limit()).toList(),
          more ? new PostQuery.Position(0, "p") : null);
    }

    @Override
    public List<PostCounts.Moment> series(SearchWords words, PostFilter filter, Interval interval) {
      return fitting(filter)
          .collect(
              Collectors.groupingBy(
                  p -> at(p).truncatedTo(ChronoUnit.HOURS), Collectors.counting()))
          .entrySet()
          .stream()
          .map(hour -> new PostCounts.Moment(hour.getKey(), hour.getValue()))
          .toList();
    }

    private Stream<FoundPost> fitting(PostFilter filter) {
      SourceKind kind = filter.sourceKind();
      return stored.stream()
          .filter(p -> kind == null || kind.name().equals(p.fields().get("sourceKind")))
          .filter(p -> !at(p).isBefore(filter.from()) && at(p).isBefore(filter.to()));
    }
  }

  @Test
  void findsTheReleaseAndCountsWhatCameBeforeItHoweverMuchWasSaidSince() {
    said(40, -3);
    post("notice", SourceKind.OFFICIAL, NOON);
    said(150, 1);
    ReleaseEffect effect = effects(NOON.plus(Duration.ofHours(2))).releases().getFirst();
    assertThat(effect.release().url()).isEqualTo("https://yunting.example/notice");
    assertThat(effect.before().counted()).isEqualTo(40);
    assertThat(effect.before().heat()).isNull();
    assertThat(effect.before().questioningShare()).isNull();
    assertThat(effect.after().counted()).isEqualTo(151);
    assertThat(effect.after().heat()).isNull();
  }

  @Test
  void sumsTheHeatOfASurgeThatIsFoundAsAWhole() {
    said(40, -3);
    post("notice", SourceKind.OFFICIAL, NOON);
    said(5, 1);
    ReleaseEffect effect = effects(NOON.plus(Duration.ofHours(2))).releases().getFirst();
    assertThat(effect.before().heat()).isEqualTo(400);
    assertThat(effect.after().heat()).isEqualTo(50);
  }

  @Test
  void aReleaseThatSilencesTheTalkIsComparedInFullOnceTheHoursAreRead() {
    said(4, -3);
    post("notice", SourceKind.OFFICIAL, NOON);
    assertThat(effects(NOON.plus(Duration.ofHours(5))).releases().getFirst().complete()).isFalse();
    assertThat(effects(NOON.plus(Duration.ofHours(6))).releases().getFirst().complete()).isTrue();
  }

  /** A group keeps 32 posts; of the two hundred before the notice these are the newest few. */
  @Test
  void sumsNoHeatOfAGroupThatKeepsAPartOfWhatWasCounted() {
    said(6, -1);
    post("notice", SourceKind.OFFICIAL, NOON);
    said(2, 1);
    List<Member> kept = stored.stream().map(SurgePosts::member).toList();
    List<Heat.GroupHour> counted =
        List.of(
            new Heat.GroupHour("g1", NOON.minus(Duration.ofHours(1)), 200, 0, NOON),
            new Heat.GroupHour("g1", NOON, 1, 0, NOON),
            new Heat.GroupHour("g1", NOON.plus(Duration.ofHours(1)), 2, 0, NOON));
    Instant read = NOON.plus(Duration.ofHours(6));
    ReleaseEffect effect =
        GroupEffects.of(group(203, kept), counted, read, 6, List.of()).releases().getFirst();
    assertThat(effect.before().counted()).isEqualTo(200);
    assertThat(effect.before().heat()).isNull();
    assertThat(effect.after().heat()).isEqualTo(20);
    assertThat(effect.complete()).isTrue();
    effect = GroupEffects.of(group(9, kept), counted, read, 6, List.of()).releases().getFirst();
    assertThat(effect.before().heat()).isEqualTo(60);
  }

  /** A release that a person recorded, long after its surge: what was said then is looked for. */
  @Test
  void looksForWhatWasSaidAroundARecordedMoment() {
    said(9, 0);
    said(4, 20);
    Instant recorded = NOON.plus(Duration.ofHours(19));
    GroupEffects effects = effects(NOON.plus(Duration.ofHours(30)), recorded);
    assertThat(effects.moments().getFirst().after().posts()).isEqualTo(4);
    assertThat(effects.moments().getFirst().before().posts()).isZero();
    Instant lastYear = NOON.minus(Duration.ofDays(365));
    assertThat(effects(NOON, lastYear).moments().getFirst().after().posts()).isZero();
  }

  private GroupEffects effects(Instant readUntil, Instant... moments) {
    List<Instant> asked = List.of(moments);
    List<Heat.TopicHour> hours =
        List.of(
            new Heat.TopicHour(Topic.EDUCATION, "99", NOON, 9, 2, 9, 1.0, 6.0, true, SURGE, NOON));
    SurgePosts.Around around = surges.around(hours, Duration.ofHours(6), asked);
    return GroupEffects.of(SURGE, hours, around, readUntil, 6, asked);
  }

  private void said(int posts, int hours) {
    for (int i = 0; i < posts; i++) {
      Instant at = NOON.plus(Duration.ofHours(hours)).plusSeconds(i);
      post("p" + hours + "-" + i, SourceKind.SOCIAL, at);
    }
  }

  private void post(String id, SourceKind kind, Instant at) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("sourceId", "s-" + kind);
    fields.put("sourceKind", kind.name());
    fields.put("title", kind == SourceKind.OFFICIAL ? "云汀市教育局情况通报" : "云汀一校服价格引热议" + id);
    fields.put("text", "");
    fields.put("url", "https://yunting.example/" + id);
    fields.put("mark", "LIVE");
    fields.put("firstSeenAt", at.toString());
    fields.put("ingestedAt", at.toString());
    fields.put("heat", 10);
    stored.add(new FoundPost(id, fields, Map.of()));
  }

  private static Instant at(FoundPost post) {
    return Instant.parse(StoredPost.text(post.fields(), "firstSeenAt"));
  }

  private static OpenGroup group(int posts, List<Member> kept) {
    GroupView view =
        new GroupView(
            "g1",
            Mark.LIVE,
            "云汀一校服价格引热议",
            List.of(),
            null,
            true,
            Place.UNKNOWN,
            null,
            List.of(),
            null,
            posts,
            1,
            0,
            NOON,
            NOON,
            NOON.plus(Duration.ofHours(1)));
    return new OpenGroup(
        view, List.of(), List.of(), List.of(), 1, 1, NOON, kept, List.of(), List.of());
  }
}
