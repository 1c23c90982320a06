package io.huiying.analysis.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

  private final AtomicInteger asked = new AtomicInteger();

  private final ReadOnce sentence =
      new ReadOnce(
          (title, text) -> {
            asked.incrementAndGet();
            return new float[] {3, 4};
          },
          "云汀一仓库起火",
          "");

  @Test
  void readsAPostOnceHoweverOftenItIsAsked() {
    assertThat(sentence.vector()).containsExactly(3, 4);
    assertThat(sentence.meaning(true)).isNotNull();
    assertThat(sentence.vector()).containsExactly(3, 4);
    assertThat(asked).hasValue(1);
  }

  @Test
  void spendsNothingOnWhatNobodyAskedForAndReportsNoEmergency() {
    assertThat(sentence.meaning(false)).isNull();
    assertThat(asked).hasValue(0);
  }

  @Test
  void handsOnWhatASecondLookHasReadAnyway() {
    sentence.vector();
    assertThat(sentence.meaning(false)).isNotNull();
  }
}
