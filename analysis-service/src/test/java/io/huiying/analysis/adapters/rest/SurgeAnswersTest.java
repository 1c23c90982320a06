package io.huiying.analysis.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.search.FoundPost;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import io.huiying.contracts.post.SourceKind;
import io.huiying.contracts.signal.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is answered of groups that a surge opened, which keep no posts. Pure: no server, no search.
 */
class SurgeAnswersTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final String SURGE = "g0123";

  @Test
  void looksForThePostsOfItsTopicRegionAndHours() {
    var filter =
        SurgePosts.within(
            List.of(hour(0, 9, 6.0), hour(2, 4, 6.0)), Duration.ofHours(6), List.of());
    assertThat(filter.topic()).isEqualTo(Topic.EDUCATION);
    assertThat(filter.place()).isEqualTo("99");
    assertThat(filter.emergency()).isFalse();
    assertThat(filter.from()).isEqualTo(NOON.minus(Duration.ofHours(6)));
    assertThat(filter.to()).isEqualTo(NOON.plus(Duration.ofHours(9)));
  }

  @Test
  void explainsASurgeByItsHoursAndShowsItsPosts() {
    List<Member> posts =
        List.of(post("p1", SourceKind.SOCIAL, 10), post("p2", SourceKind.NEWS, 99));
    var explained = GroupExplanation.of(SURGE, List.of(hour(0, 9, 6.0), hour(1, 4, 6.0)), posts);
    assertThat(explained.headline()).isEqualTo("云汀一校服价格引热议p2");
    assertThat(explained.posts()).isEqualTo(10);
    assertThat(explained.members()).isEqualTo(posts);
    assertThat(explained.surge()).isNotNull();
    assertThat(explained.surge().opened()).isEqualTo("MANY");
    assertThat(explained.surge().hours()).extracting(HeatView.Hour::threshold).contains(6.0);
  }

  @Test
  void saysWhenOnePostOpenedIt() {
    assertThat(SurgeReason.of(List.of(hour(0, 4, 6.0))).opened()).isEqualTo("HOTTEST");
    assertThat(SurgeReason.of(List.of(hour(0, 4, null))).opened()).isEqualTo("HOTTEST");
  }

  @Test
  void comparesWhatWasSaidBeforeAndAfterAReleaseAboutItsTopic() {
    List<Member> posts =
        List.of(post("p1", SourceKind.SOCIAL, 10), post("notice", SourceKind.OFFICIAL, 1));
    var around = new SurgePosts.Around(posts, Map.of(), true);
    GroupEffects effects =
        GroupEffects.of(SURGE, List.of(hour(0, 9, 6.0)), around, NOON, 6, List.of());
    assertThat(effects.kept()).isEqualTo(2);
    assertThat(effects.releases()).hasSize(1);
    assertThat(effects.releases().getFirst().after().posts()).isEqualTo(1);
  }

  @Test
  void keepsThePlaceAndTheHeatThatSearchKnows() {
    Member member = post("p1", SourceKind.SOCIAL, 10);
    assertThat(member.place().code()).isEqualTo("990102");
    assertThat(member.heat()).isEqualTo(10);
    assertThat(member.hazard()).isNull();
  }

  private static Member post(String id, SourceKind kind, int heat) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("sourceId", "s-" + kind);
    fields.put("sourceKind", kind.name());
    fields.put("title", "云汀一校服价格引热议" + id);
    fields.put("text", "");
    fields.put("mark", "LIVE");
    fields.put("firstSeenAt", NOON.toString());
    fields.put("ingestedAt", NOON.toString());
    fields.put("heat", heat);
    fields.put("place", Map.of("code", "990102", "name", "云澜省云汀市滨江区"));
    return SurgePosts.member(new FoundPost(id, fields, Map.of()));
  }

  private static Heat.TopicHour hour(int after, double weight, @Nullable Double threshold) {
    Instant from = NOON.plus(Duration.ofHours(after));
    return new Heat.TopicHour(
        Topic.EDUCATION, "99", from, 5, 2, weight, 1.0, threshold, true, SURGE, from);
  }
}
