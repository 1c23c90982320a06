package io.huiying.analysis.domain.heat;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeatBookTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final TrayPolicy TRAY = new TrayPolicy(5, 3_000_000, 0.6, 2);

  private final HeatBook book = new HeatBook(TRAY);

  @Test
  void theNewestTellingOfAnHourCounts() {
    book.note(topic(NOON, 3));
    book.note(topic(NOON, 9));
    assertThat(book.topic(Topic.EDUCATION, "99", NOON))
        .extracting(Heat.TopicHour::posts)
        .containsExactly(9);
  }

  @Test
  void forgetsHoursThatAreTooOld() {
    book.note(topic(NOON, 3));
    book.note(topic(NOON.plus(Duration.ofDays(15)), 3));
    assertThat(book.topic(Topic.EDUCATION, "99", Instant.EPOCH)).hasSize(1);
  }

  @Test
  void tellsEveryTopicAndRegionOfTheTimeAskedFor() {
    book.note(topic(NOON, 3));
    book.note(topic(NOON.plus(Duration.ofHours(1)), 4));
    book.note(
        new Heat.TopicHour(
            Topic.HOUSING, "00", NOON, 1, 1, 1, null, null, true, null, NOON.plusSeconds(3600)));
    assertThat(book.topicsSince(NOON)).extracting(List::size).containsExactly(2, 1);
    assertThat(book.topicsSince(NOON.plusSeconds(1))).extracting(List::size).containsExactly(1);
    assertThat(book.hour()).isEqualTo(NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void theTrayTakesTogetherWhatSaysNearlyTheSame() {
    book.note(words("h1", "云汀江边昨夜出现一群白鹭", 3, 0));
    book.note(words("h2", "云汀江边昨夜出现一大群白鹭", 4, 0));
    book.note(words("h3", "山阳区的柿子熟了", 3, 0));
    assertThat(book.tray()).extracting(Heat.Unclassified::posts).containsExactly(7);
  }

  @Test
  void theTrayShowsWhatIsHotAndNoMoreThanAsked() {
    book.note(words("h1", "云汀江边昨夜出现一群白鹭", 2, 4_000_000));
    book.note(words("h2", "山阳区的柿子熟了", 6, 0));
    book.note(words("h3", "临港的灯塔亮到天明", 9, 0));
    assertThat(book.tray()).extracting(Heat.Unclassified::wordsId).containsExactly("h3", "h2");
  }

  @Test
  void theTrayKeepsItsHottestHoweverManyOthersAreRead() {
    book.note(words("hot", "云汀江边昨夜出现一群白鹭", 1, 4_000_000));
    book.note(words("said", "山阳区的柿子熟了", 9, 0));
    for (int i = 0; i < 1_000; i++) {
      book.note(words("h" + i, unlikeAnyOther(i), 3, 0));
    }
    assertThat(book.tray()).extracting(Heat.Unclassified::wordsId).containsExactly("said", "hot");
  }

  @Test
  void aGroupsStageFollowsWhatWasReadSince() {
    book.note(new Heat.GroupHour("g1", NOON, 30, 0, NOON));
    assertThat(book.stage("g1")).isEqualTo(LifeStage.GROWING);
    book.note(topic(NOON.plus(Duration.ofHours(6)), 1));
    assertThat(book.stage("g1")).isEqualTo(LifeStage.DECLINING);
    assertThat(book.stage("g2")).isEqualTo(LifeStage.LATENT);
  }

  @Test
  void aSurgeHasItsHoursAndItsStage() {
    book.note(topic(NOON.minus(Duration.ofHours(1)), 2));
    book.note(topic(NOON, 30, "g0e"));
    book.note(topic(NOON.plus(Duration.ofHours(1)), 12, "g0e"));
    assertThat(book.surge("g0e")).extracting(Heat.TopicHour::posts).containsExactly(30, 12);
    assertThat(book.surge("g0f")).isEmpty();
    book.note(topic(NOON.plus(Duration.ofHours(6)), 1));
    assertThat(book.stage("g0e")).isEqualTo(LifeStage.DECLINING);
  }

  private static String unlikeAnyOther(int number) {
    StringBuilder title = new StringBuilder();
    for (int sign = 0; sign < 8; sign++) {
      title.append((char) ('\u4e00' + 8 * number + sign));
    }
    return title.toString();
  }

  private static Heat topic(Instant from, int posts) {
    return topic(from, posts, null);
  }

  private static Heat topic(Instant from, int posts, @Nullable String surgeId) {
    return new Heat.TopicHour(
        Topic.EDUCATION, "99", from, posts, 1, posts, null, null, false, surgeId, from);
  }

  private static Heat words(String id, String title, int posts, long heat) {
    return new Heat.Unclassified(id, "p" + id, title, posts, 2, heat, NOON, NOON);
  }
}
