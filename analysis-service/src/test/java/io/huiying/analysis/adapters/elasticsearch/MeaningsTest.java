package io.huiying.analysis.adapters.elasticsearch;

import static io.huiying.analysis.domain.group.Posts.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.AssessedPost;
import io.huiying.contracts.assess.Hazard;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pure: time is a number that reading moves on. */
class MeaningsTest {

  private static final AssessedPost ORDINARY = titled("云汀公园开放").post();
  private static final AssessedPost FIRE = titled("云汀一厂房起火").reporting(Hazard.FIRE).post();

  private long now = 0;
  private final Meanings meanings =
      new Meanings(
          (title, text) -> {
            now += Duration.ofMillis(6).toNanos();
            return new float[] {1};
          },
          () -> now);

  @Test
  void spendsATenthOfItsTimeOnOrdinaryPosts() {
    read(1_000, Duration.ofMillis(5)); // what quiet hours had saved is gone
    int read = read(10_000, Duration.ofMillis(5));
    double seconds = 10_000 * 0.005 + read * 0.006;
    assertThat(read * 0.006 / seconds).isBetween(0.08, 0.12);
  }

  @Test
  void readsEveryEmergency() {
    read(10_000, Duration.ofMillis(1));
    for (int i = 0; i < 100; i++) {
      assertThat(meanings.whenAffordable(FIRE)).isNotNull();
    }
  }

  @Test
  void takesTheMeaningThatThePostBringsAndSpendsNoTimeOnIt() {
    read(10_000, Duration.ofMillis(1)); // nothing is saved
    float[] components = new float[Meanings.DIMENSIONS];
    components[3] = -0.5f;
    AssessedPost understood = titled("云汀公园开放").meaning(components).post();
    long before = now;
    assertThat(meanings.whenAffordable(understood)).hasSize(Meanings.DIMENSIONS).contains(-127f);
    assertThat(now).isEqualTo(before);
  }

  @Test
  void readsWhereThePostBringsTheMeaningOfAnotherModel() {
    assertThat(meanings.whenAffordable(titled("云汀公园开放").meaning(30).post())).containsExactly(1);
  }

  private int read(int posts, Duration apart) {
    int read = 0;
    for (int i = 0; i < posts; i++) {
      now += apart.toNanos();
      if (meanings.whenAffordable(ORDINARY) != null) {
        read++;
      }
    }
    return read;
  }
}
