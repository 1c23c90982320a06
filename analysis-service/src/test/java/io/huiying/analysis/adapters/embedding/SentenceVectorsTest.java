package io.huiying.analysis.adapters.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.huiying.analysis.domain.model.SentenceReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

  private static SentenceVectors vectors;

  @BeforeAll
  static void open() {
    vectors = new SentenceVectors();
  }

  @AfterAll
  static void close() {
    vectors.close();
  }

  private static double likeness(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void givesUnitVectors() {
    float[] vector = vectors.read("云汀一商场起火", "消防员到场扑救。");
    assertThat(vector).hasSize(SentenceReader.SIZE);
    assertThat(likeness(vector, vector)).isCloseTo(1, within(1e-4));
  }

  @Test
  void putsTheSameMeaningInOtherWordsNearer() {
    float[] fire = vectors.read("云汀一商场起火", "");
    float[] blaze = vectors.read("云汀市某购物中心发生火灾", "");
    float[] film = vectors.read("新电影票房破十亿", "");
    assertThat(likeness(fire, blaze)).isGreaterThan(likeness(fire, film) + 0.1);
  }

  @Test
  void answersTheSameTwiceAndReadsAnyText() {
    assertThat(vectors.read("停水通知", "")).isEqualTo(vectors.read("停水通知", ""));
    assertThat(vectors.read("", "")).hasSize(SentenceReader.SIZE);
    assertThat(vectors.read("\uD83D\uDE31\uD800", "水".repeat(100_000)))
        .hasSize(SentenceReader.SIZE);
  }
}
