package io.huiying.analysis.domain.heat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListPeaksTest {

  private static final HotPostPolicy POLICY = new HotPostPolicy(100, 2);

  private final ListPeaks empty = new ListPeaks("weibo-hot", 0, List.of());

  @Test
  void keepsOnlyWhatNothingLaterExceeded() {
    ListPeaks peaks =
        empty
            .with("a", 500, 1, POLICY)
            .with("b", 200, 2, POLICY)
            .with("c", 300, 3, POLICY)
            .with("d", 100, 4, POLICY);
    assertThat(peaks.peaks()).extracting(ListPeaks.Peak::postId).containsExactly("a", "c", "d");
  }

  @Test
  void forgetsWhatIsOlderThanTheDaysCompared() {
    ListPeaks peaks = empty.with("a", 500, 1, POLICY).with("b", 200, 49, POLICY);
    assertThat(peaks.peaks()).extracting(ListPeaks.Peak::postId).containsExactly("b");
  }

  @Test
  void aPostIsNotItsOwnRival() {
    ListPeaks peaks = empty.with("a", 120, 40, POLICY).with("b", 150, 50, POLICY);
    assertThat(peaks.isNowHottest("b", 160, 60, POLICY)).isFalse();
    assertThat(peaks.isNowHottest("c", 151, 60, POLICY)).isTrue();
    assertThat(peaks.isNowHottest("c", 150, 60, POLICY)).isFalse();
  }

  @Test
  void staysBounded() {
    ListPeaks peaks = empty;
    for (int i = 0; i < 3 * ListPeaks.MAX_PEAKS; i++) {
      peaks = peaks.with("p" + i, 10_000 - i, 1, POLICY);
    }
    assertThat(peaks.peaks()).hasSize(ListPeaks.MAX_PEAKS);
  }
}
