package io.huiying.analysis.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.signal.Fold;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FoldBookTest {

  private final FoldBook book = new FoldBook();

  @Test
  void countsRepeatsOnceHoweverOftenTheyAreTold() {
    note("p2", "p1");
    note("p3", "p1");
    note("p3", "p1");
    assertThat(book.repeats("p1")).isEqualTo(2);
    assertThat(book.firstRepeats("p1")).containsExactly("p2", "p3");
    assertThat(book.originalOf("p3")).contains("p1");
    assertThat(book.originalOf("p1")).isEmpty();
    assertThat(book.repeats("p3")).isZero();
  }

  @Test
  void repeatOfARepeatRepeatsTheFirst() {
    note("p3", "p2");
    note("p2", "p1");
    note("p4", "p2");
    assertThat(book.originalOf("p3")).contains("p1");
    assertThat(book.originalOf("p4")).contains("p1");
    assertThat(book.repeats("p1")).isEqualTo(3);
    assertThat(book.repeats("p2")).isZero();
  }

  /** Partitions are read in another order after each start. */
  @Test
  void namesRepeatsInTheOrderInWhichTheyWereToldHoweverTheyAreRead() {
    note("p3", "p1", Instant.EPOCH.plusSeconds(2));
    note("p2", "p1", Instant.EPOCH.plusSeconds(1));
    note("p4", "p1", Instant.EPOCH.plusSeconds(3));
    assertThat(book.firstRepeats("p1")).containsExactly("p2", "p3", "p4");
  }

  @Test
  void nobodyRepeatsHimself() {
    note("p2", "p1");
    note("p1", "p2");
    assertThat(book.originalOf("p1")).isEmpty();
    assertThat(book.originalOf("p2")).contains("p1");
  }

  @Test
  void forgetsTheOldestBeyondItsBound() {
    for (int i = 0; i <= FoldBook.MAX_REPEATS; i++) {
      note("r" + i, "p" + i);
    }
    assertThat(book.originalOf("r0")).isEmpty();
    assertThat(book.originalOf("r1")).contains("p1");
  }

  private void note(String postId, String originalId) {
    note(postId, originalId, Instant.EPOCH);
  }

  private void note(String postId, String originalId, Instant at) {
    book.note(new Fold(postId, originalId, Fold.Tier.EXACT, 1, null, at));
  }
}
