package io.huiying.analysis.domain.heat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LifeStageTest {

  @Test
  void fewPostsAreLatent() {
    assertThat(LifeStage.of(new int[] {1, 0, 2})).isEqualTo(LifeStage.LATENT);
    assertThat(LifeStage.of(new int[0])).isEqualTo(LifeStage.LATENT);
  }

  @Test
  void whatRisesGrows() {
    assertThat(LifeStage.of(new int[] {1, 2, 4, 8, 15, 30})).isEqualTo(LifeStage.GROWING);
  }

  @Test
  void whatNoLongerRisesIsAtItsPeak() {
    assertThat(LifeStage.of(new int[] {2, 10, 30, 31, 30, 31, 29})).isEqualTo(LifeStage.PEAK);
  }

  @Test
  void whatFallsDeclines() {
    assertThat(LifeStage.of(new int[] {2, 30, 40, 30, 10, 5, 2})).isEqualTo(LifeStage.DECLINING);
  }

  @Test
  void aSecondWaveGrows() {
    assertThat(LifeStage.of(new int[] {2, 30, 40, 30, 5, 2, 1, 5, 20, 30}))
        .isEqualTo(LifeStage.GROWING);
  }
}
