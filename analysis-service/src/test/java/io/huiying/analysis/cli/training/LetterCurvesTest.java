package io.huiying.analysis.cli.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.analysis.domain.emergency.Verdict;
import io.huiying.analysis.domain.model.Look;
import io.huiying.analysis.domain.model.Models;
import io.huiying.analysis.domain.model.TextFeatures;
import io.huiying.contracts.assess.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterCurvesTest {

  private static final int WATER = Topic.CITY_MANAGEMENT.ordinal();

  private final Look look = Models.speaking("停水", Topic.CITY_MANAGEMENT, 3).second();
  private final List<Example> examples = new ArrayList<>();
  private final List<double[]> scores = new ArrayList<>();

  private void add(Origin origin, boolean water, double score) {
    LabelledRow row =
        new LabelledRow(
            "停水",
            "",
            Instant.parse("2026-11-01T00:00:00Z"),
            water ? Set.of(Topic.CITY_MANAGEMENT) : Set.of(),
            false,
            origin);
    TextFeatures features = new TextFeatures(Models.text("停水", ""), Map.of());
    examples.add(new Example(row, features, new float[0], Verdict.NONE));
    double[] each = new double[Trained.QUESTIONS];
    each[WATER] = score;
    scores.add(each);
  }

  private Look fitted() {
    return LetterCurves.of(look, examples, scores.toArray(double[][]::new));
  }

  @Test
  void believesALowScoreWhereMostLettersWithItAreRight() {
    for (int i = 0; i < 40; i++) {
      add(Origin.WRITTEN, i % 8 != 0, 0.3);
      add(Origin.WRITTEN, i % 8 == 0, 0.0);
      add(Origin.LABELLED, false, 0.3);
    }
    Look fitted = fitted();
    double probability =
        1 / (1 + Math.exp(-(fitted.slope()[WATER] * 0.3 + fitted.offset()[WATER])));
    assertThat(probability).isBetween(0.8, 0.95);
  }

  @Test
  void keepsTheCurveOfTheEmergency() {
    add(Origin.WRITTEN, true, 0.4);
    add(Origin.WRITTEN, false, 0.1);
    Look fitted = fitted();
    assertThat(fitted.slope()[Trained.QUESTIONS - 1])
        .isEqualTo(look.slope()[Trained.QUESTIONS - 1]);
    assertThat(fitted.offset()[Trained.QUESTIONS - 1])
        .isEqualTo(look.offset()[Trained.QUESTIONS - 1]);
  }

  @Test
  void keepsAllCurvesWithoutLetters() {
    add(Origin.GOLD, true, 0.4);
    assertThat(fitted().slope()).isEqualTo(look.slope());
  }
}
