package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.model.Look;
import io.huiying.analysis.domain.model.Models;
import io.huiying.analysis.domain.model.SentenceReader;
import io.huiying.analysis.domain.model.TextFeatures;
import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterLookTest {

  private static final int ROWS = 30;

  private final List<Example> examples = new ArrayList<>();

  private void add(Origin origin, String title, Topic topic) {
    LabelledRow row =
        new LabelledRow(
            title, "", Instant.parse("2026-11-01T00:00:00Z"), Set.of(topic), false, origin);
    float[] vector = new float[SentenceReader.SIZE];
    vector[examples.size() % SentenceReader.SIZE] = 1;
    TextFeatures features = new TextFeatures(Models.text(title, ""), Map.of());
    examples.add(new Example(row, features, vector, Verdict.NONE));
  }

  @BeforeEach
  void rowsThatDisagree() {
    for (int i = 0; i < ROWS; i++) {
      add(Origin.WRITTEN, "小区停水", Topic.CITY_MANAGEMENT);
      add(Origin.WRITTEN, "学校收费", Topic.EDUCATION);
      add(Origin.LABELLED, "小区停水", Topic.HOUSING);
      add(Origin.LABELLED, "小区停水", Topic.HOUSING);
    }
  }

  private Look look(Trained slow) {
    float[] ones = new float[Trained.QUESTIONS];
    Arrays.fill(ones, 1);
    int[] folds = new int[examples.size()];
    Arrays.setAll(folds, i -> i / 4 % 5);
    return LetterLook.of(
        slow, Packing.look(slow, ones, new float[Trained.QUESTIONS]), examples, folds, 1);
  }

  @Test
  void saysWhatLettersTaughtAndNotWhatTheHotListDid() {
    Trained slow = Trained.of(examples, Plan.SECOND, 1);
    double[] said =
        look(slow)
            .probabilities(
                slow.features().of(examples.getFirst().features()), examples.getFirst().vector());
    assertThat(said[Topic.CITY_MANAGEMENT.ordinal()])
        .isGreaterThan(0.7)
        .isGreaterThan(said[Topic.HOUSING.ordinal()]);
  }

  @Test
  void keepsTheCurveOfTheEmergency() {
    Look look = look(Trained.of(examples, Plan.SECOND, 1));
    assertThat(look.slope()[Trained.QUESTIONS - 1]).isEqualTo(1);
    assertThat(look.slope()[0]).isEqualTo(look.slope()[1]).isNotEqualTo(1);
  }

  @Test
  void isTheSecondLookWhereNobodyWroteALetter() {
    examples.removeIf(example -> example.row().origin() == Origin.WRITTEN);
    add(Origin.LABELLED, "学校收费", Topic.EDUCATION);
    Trained slow = Trained.of(examples, Plan.SECOND, 1);
    Look second = Packing.look(slow, new float[Trained.QUESTIONS], new float[Trained.QUESTIONS]);
    assertThat(LetterLook.of(slow, second, examples, new int[examples.size()], 1)).isSameAs(second);
  }
}
