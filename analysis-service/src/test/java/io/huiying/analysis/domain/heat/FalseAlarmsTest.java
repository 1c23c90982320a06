package io.huiying.analysis.domain.heat;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.contracts.assess.Topic;
import io.huiying.contracts.heat.Heat;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The stated rate of false alarms, measured: worlds in which only the usual happens, with a daily
 * curve, quieter days off, and posts of different weights. Seeded, so always the same worlds.
 */
class FalseAlarmsTest {

  private static final int WORLDS = 30;
  private static final int LEARNING_DAYS = 28;
  private static final int DAYS = 148;
  private static final double STATED = Attention.POLICY.falseAlarms();

  @Test
  void aTopicThatIsHardlyEverNamedKeepsTheStatedRate() {
    assertThat(alarmsIn30Days(0.3, 0, 1)).isLessThanOrEqualTo(STATED);
  }

  @Test
  void aQuietTopicKeepsTheStatedRate() {
    assertThat(alarmsIn30Days(0.6, 0, 1)).isLessThanOrEqualTo(STATED);
  }

  @Test
  void aBusyTopicKeepsTheStatedRate() {
    assertThat(alarmsIn30Days(12, 0, 2)).isLessThanOrEqualTo(STATED);
  }

  @Test
  void aTopicThatComesInClustersKeepsTheStatedRate() {
    assertThat(alarmsIn30Days(6, 1.0, 3)).isLessThanOrEqualTo(STATED);
  }

  /**
   * @param mean posts an hour at the busiest
   * @param clustering variance beyond Poisson's, as a share of the mean
   */
  private static double alarmsIn30Days(double mean, double clustering, long seed) {
    Random dice = new Random(seed);
    int alarms = 0;
    for (int world = 0; world < WORLDS; world++) {
      alarms += alarms(mean, clustering, dice);
    }
    double months = WORLDS * (DAYS - LEARNING_DAYS) / 30.0;
    return alarms / months;
  }

  private static int alarms(double mean, double clustering, Random dice) {
    TopicDesk desk = Attention.desk(Topic.EDUCATION);
    Set<String> surges = new HashSet<>();
    for (int hour = 0; hour < DAYS * 24; hour++) {
      Instant at = Attention.MONDAY.plus(Duration.ofHours(hour));
      note(desk.accept(Impulse.wasRead(at), at), hour, surges);
      double share = Hours.slot(Hours.of(at)) >= 24 ? 0.5 : 1;
      double curve = 0.55 - 0.45 * Math.cos((hour % 24) * Math.PI / 12);
      int posts = count(mean * share * curve, clustering, dice);
      for (int i = 0; i < posts; i++) {
        double weight = dice.nextInt(10) == 0 ? 1.5 * (1 + 2 * dice.nextDouble()) : 1;
        Impulse said =
            new Impulse(
                "p" + hour + "-" + i,
                "00",
                weight,
                true,
                true,
                false,
                0,
                "s" + i % 4,
                "",
                at,
                at,
                null);
        note(desk.accept(said, at), hour, surges);
      }
    }
    return surges.size();
  }

  private static void note(TopicDesk.Outcome outcome, int hour, Set<String> surges) {
    for (Heat heat : outcome.told()) {
      if (hour >= LEARNING_DAYS * 24
          && heat instanceof Heat.TopicHour told
          && told.surgeId() != null) {
        surges.add(told.surgeId());
      }
    }
  }

  /** A Poisson count; with clustering of a mean that is itself gamma distributed. */
  private static int count(double mean, double clustering, Random dice) {
    double rate = clustering == 0 ? mean : gamma(mean / clustering, dice) * clustering;
    double limit = Math.exp(-rate);
    int count = -1;
    for (double product = 1; product > limit; count++) {
      product *= dice.nextDouble();
    }
    return count;
  }

  /** Marsaglia and Tsang. */
  private static double gamma(double shape, Random dice) {
    if (shape < 1) {
      return gamma(shape + 1, dice) * Math.pow(dice.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    while (true) {
      double x = dice.nextGaussian();
      double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
      if (v > 0 && Math.log(dice.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
