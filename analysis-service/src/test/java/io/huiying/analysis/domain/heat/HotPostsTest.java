package io.huiying.analysis.domain.heat;

import static io.huiying.analysis.domain.heat.Attention.hour;
import static io.huiying.analysis.domain.heat.Attention.listed;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.group.Posts;
import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.signal.GroupSignal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One post at the top of a hot list, in an hour that is otherwise usual. */
class HotPostsTest {

  private static final int WATCHED = 31 * 24;

  private TopicDesk desk = Attention.desk(Topic.EDUCATION);
  private final List<GroupSignal> signals = new ArrayList<>();
  private final Map<String, CellState> kept = new LinkedHashMap<>();

  @Test
  void theHottestOfItsTopicForAMonthOpensOneGroupWhereItSaysThatItHappened() {
    usualList(WATCHED);
    read(listed("scandal", "99", 4, 2_400_000, hour(WATCHED)));
    assertThat(signals).hasExactlyElementsOfTypes(GroupSignal.GroupBorn.class);
    assertThat(signals.getFirst().group().place()).isEqualTo(Posts.BINJIANG);
    assertThat(signals.getFirst().group().hazard()).isNull();
    assertThat(signals.getFirst().group().posts()).isEqualTo(1);
  }

  @Test
  void risingFurtherItOpensNothingMore() {
    usualList(WATCHED);
    for (int hours = 0; hours < 12; hours++) {
      long heat = 2_400_000 + 300_000L * hours;
      read(again(listed("scandal", "99", 4 + hours * .1, heat, hour(WATCHED + hours)), hours == 0));
    }
    assertThat(births()).hasSize(1);
  }

  @Test
  void itMayRiseSlowlyBeforeItIsTheHottest() {
    usualList(WATCHED);
    read(listed("scandal", "99", 3, 900_000, hour(WATCHED)));
    assertThat(signals).isEmpty();
    read(again(listed("scandal", "99", 4, 2_100_000, hour(WATCHED + 1)), false));
    assertThat(births()).hasSize(1);
  }

  @Test
  void aPostThatAnotherExceededOpensNothing() {
    usualList(WATCHED);
    read(listed("elsewhere", "00", 4, 9_000_000, hour(WATCHED)));
    read(listed("scandal", "99", 4, 2_400_000, hour(WATCHED + 1)));
    assertThat(signals).isEmpty();
  }

  @Test
  void whatNamesNoPlaceOpensNothing() {
    usualList(WATCHED);
    read(listed("policy", "00", 4, 9_000_000, hour(WATCHED)));
    assertThat(signals).isEmpty();
  }

  @Test
  void whatHappenedBeyondTheMainlandOpensNothing() {
    usualList(WATCHED);
    read(listed("island", "71", 4, 9_000_000, hour(WATCHED)));
    assertThat(signals).isEmpty();
  }

  @Test
  void aListIsWatchedForAMonthBeforeItSpeaks() {
    usualList(WATCHED - 48);
    read(listed("scandal", "99", 4, 9_000_000, hour(WATCHED - 48)));
    assertThat(signals).isEmpty();
  }

  @Test
  void afterAnOutageTheListsAreWatchedAnew() {
    usualList(WATCHED);
    read(listed("afterwards", "99", 2, 10_000, hour(WATCHED + 24 * 10)));
    read(listed("scandal", "99", 4, 9_000_000, hour(WATCHED + 24 * 10 + 1)));
    assertThat(signals).isEmpty();
  }

  @Test
  void listsOfOtherUnitsAreNotComparedWithIt() {
    usualList(WATCHED);
    for (int hours = 0; hours < WATCHED; hours += 3) {
      assertThat(signals).isEmpty();
      read(from("other-hot", listed("o" + hours, "98", 3, 60_000_000, hour(WATCHED + hours))));
      read(from("weibo-hot", listed("w" + hours, "98", 2, 300_000, hour(WATCHED + hours))));
    }
    read(listed("scandal", "99", 4, 2_400_000, hour(2 * WATCHED)));
    assertThat(births()).hasSize(1);
  }

  @Test
  void oneTicketOfAHotlineNeverDoes() {
    usualList(WATCHED);
    Impulse hot = listed("ticket", "99", 8, 9_000_000, hour(WATCHED));
    read(
        new Impulse(
            hot.postId(),
            hot.region(),
            hot.weight(),
            true,
            true,
            false,
            hot.heat(),
            "12345",
            hot.title(),
            hot.publishedAt(),
            hot.at(),
            hot.place()));
    assertThat(signals).isEmpty();
  }

  @Test
  void goesOnWatchingAfterARestart() {
    usualList(WATCHED);
    TopicDesk next = Attention.desk(Topic.EDUCATION);
    kept.values().forEach(next::takeUp);
    desk = next;
    read(listed("scandal", "99", 4, 2_400_000, hour(WATCHED)));
    assertThat(births()).hasSize(1);
  }

  /**
   * The stated rate, measured where only the usual happens: heats whose tail is as heavy as that of
   * real lists, of posts all over the country.
   */
  @Test
  void byChanceOneOfATopicAndListOpensInAMonth() {
    int worlds = 20;
    int days = 330;
    Random dice = new Random(5);
    int births = 0;
    for (int world = 0; world < worlds; world++) {
      desk = Attention.desk(Topic.EDUCATION);
      signals.clear();
      for (int hour = 0; hour < days * 24; hour += 4) {
        String province = Integer.toString(11 + dice.nextInt(31));
        long heat = (long) (300_000 / Math.pow(1 - dice.nextDouble(), 0.6));
        read(listed("u" + hour, province, 2, heat, hour(hour)));
      }
      births += births().size();
    }
    double months = worlds * (days - 30) / 30.0;
    // One, within what two hundred months scatter.
    assertThat(births / months).isBetween(0.5, 1.2);
  }

  private List<GroupSignal> births() {
    return signals.stream().filter(s -> s instanceof GroupSignal.GroupBorn).toList();
  }

  /** A post every third hour, none of them hot. */
  private void usualList(int hours) {
    for (int at = 0; at < hours; at++) {
      read(Impulse.wasRead(hour(at)));
      if (at % 3 == 0) {
        read(listed("u" + at, "98", 2, 200_000 + 1000L * (at % 100), hour(at)));
      }
    }
    signals.clear();
  }

  private void read(Impulse impulse) {
    Instant now = impulse.at();
    TopicDesk.Outcome outcome = desk.accept(impulse, now);
    signals.addAll(outcome.signals());
    outcome.cells().forEach(cell -> kept.put(cell.key(), cell));
  }

  private static Impulse from(String source, Impulse said) {
    return changed(said, said.fresh(), source);
  }

  private static Impulse again(Impulse said, boolean fresh) {
    return changed(said, fresh, said.sourceId());
  }

  private static Impulse changed(Impulse said, boolean fresh, String source) {
    return new Impulse(
        said.postId(),
        said.region(),
        said.weight(),
        fresh,
        said.opens(),
        said.hotList(),
        said.heat(),
        source,
        said.title(),
        said.publishedAt(),
        said.at(),
        said.place());
  }
}
