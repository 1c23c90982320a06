package io.huiying.analysis.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.huiying.contracts.assess.Topic;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TwoLooksTest {

  private final AtomicInteger asked = new AtomicInteger();

  private Beliefs believe(float strength, String title) {
    return believe(strength, title, false);
  }

  private Beliefs believe(float strength, String title, boolean letter) {
    TopicModel model = Models.speaking("停水", Topic.CITY_MANAGEMENT, strength);
    SentenceReader sentences =
        (head, text) -> {
          asked.incrementAndGet();
          float[] vector = new float[SentenceReader.SIZE];
          vector[0] = 1;
          return vector;
        };
    TextFeatures features = new TextFeatures(Models.text(title, ""), Map.of());
    return new TwoLooks(model, sentences)
        .believe(features, new ReadOnce(sentences, title, ""), letter, false);
  }

  @Test
  void staysWithTheFirstLookWhenNothingSpeaks() {
    Beliefs beliefs = believe(3, "云汀今日晴");
    assertThat(asked).hasValue(0);
    assertThat(beliefs.secondLook()).isFalse();
    assertThat(beliefs.topics().get(Topic.CITY_MANAGEMENT))
        .isCloseTo(1 / (1 + Math.exp(2)), within(1e-6));
  }

  @Test
  void staysWithTheFirstLookWhenItIsSure() {
    assertThat(believe(3, "停水").topics().get(Topic.CITY_MANAGEMENT)).isGreaterThan(0.9);
    assertThat(asked).hasValue(0);
  }

  @Test
  void asksTheSentenceWhenTheFirstLookIsOpen() {
    Beliefs beliefs = believe(1, "停水");
    assertThat(asked).hasValue(1);
    assertThat(beliefs.secondLook()).isTrue();
    assertThat(beliefs.topics().get(Topic.CITY_MANAGEMENT)).isGreaterThan(0.9);
  }

  @Test
  void asksTheSentenceForEveryLetterAndReadsItByTheLookAtLetters() {
    Beliefs hotList = believe(1, "停水", false);
    asked.set(0);
    Beliefs beliefs = believe(1, "停水", true);
    assertThat(asked).hasValue(1);
    assertThat(beliefs.secondLook()).isTrue();
    assertThat(beliefs.topics().get(Topic.CITY_MANAGEMENT))
        .isLessThan(hotList.topics().get(Topic.CITY_MANAGEMENT))
        .isGreaterThan(0.9);
  }

  @Test
  void keepsTheFirstLookLinearInAThousandfoldText() {
    TopicModel model = Models.speaking("停水", Topic.CITY_MANAGEMENT, 3);
    TextFeatures once = new TextFeatures(Models.text("停水", "停水".repeat(100)), Map.of());
    TextFeatures often = new TextFeatures(Models.text("停水", "停水".repeat(50_000)), Map.of());
    assertThat(model.probabilities(often, null)).isEqualTo(model.probabilities(once, null));
  }
}
